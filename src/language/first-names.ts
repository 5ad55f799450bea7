/**
 * First names that are common in the United Kingdom, in the languages spoken there. Names that are words too, such as
 * Will, May or Frank, are left out: a text may begin a sentence with them.
 */
const common = `
Aaron Abby Abdul Abdullah Abigail Adam Adele Adrian Agnieszka Ahmed Aisha Alan Albert Alex Alexander Alexandra Alfie Ali
Alice Alison Alistair Amanda Amelia Amina Amir Amy Ana Andrea Andrew Andrzej Andy Angela Anita Ann Anna Anne Annie
Anthony Antonio Aoife Archie Arjun Arthur Asha Ashley Audrey Ava Barbara Barry Becky Ben Benjamin Bernard Beth Bethany
Betty Beverley Brenda Brian Bridget Caitlin Callum Cameron Carl Carla Carol Caroline Catherine Cathy Charlene Charles
Charlie Charlotte Cheryl Chloe Chris Christina Christine Christopher Ciara Claire Clare Clive Colin Connor Craig Daniel
Danielle Danny Darren Dave David Deborah Debbie Declan Deepak Denise Dennis Derek Diana Diane Dominic Donna Doreen Doris
Dorota Dorothy Douglas Duncan Dylan Eddie Edward Eileen Elaine Eleanor Elena Elizabeth Ella Ellen Ellie Emily Emma Eric
Erin Ethan Ewa Fatima Fatema Fiona Florence Fred Gareth Gary Gavin Gemma Geoff Geoffrey George Georgia Gillian Gordon
Graham Greg Gwen Hamza Hannah Harriet Harry Hassan Hayley Hazel Heather Helen Henry Howard Hussain Ian Ibrahim Imran
Irene Isaac Isabel Isabella Isla Jack Jackie Jacob Jacqueline Jake James Jamie Jane Janet Janice Jasmine Jason Jayne
Jean Jeff Jennifer Jenny Jeremy Jessica Jill Jim Jo Joan Joanna Joanne Joe Joel John Jonathan Jordan Joseph Josh Joshua
Joyce Judith Julia Julian Julie Justin Karen Karolina Kate Katherine Kathleen Kathryn Katie Katy Kayleigh Keith Kelly
Ken Kenneth Kerry Kevin Khadija Kieran Kimberley Kirsty Krishna Kyle Laura Lauren Leah Leanne Lee Leo Lewis Liam Linda
Lindsay Lisa Liz Logan Lorraine Louis Louise Lucas Lucy Luke Lynn Lynne Maciej Magdalena Malcolm Malgorzata Marek
Margaret Maria Marian Marie Marilyn Mark Martin Mary Mason Matt Matthew Maureen Max Megan Melanie Melissa Mia Michael
Michelle Mike Mohamed Mohammad Mohammed Molly Monika Muhammad Mustafa Nadia Naomi Natalie Natasha Nathan Neil
Niamh Nicholas Nicola Nicole Nigel Noah Nora Norma Norman Oliver Olivia Omar Oscar Owen Paige Pamela Patricia
Patrick Paul Paula Pauline Pawel Peter Phil Philip Piotr Priya Rachel Raj Rajesh Ravi Rebecca Rhys Richard Rita Robert
Robin Roger Ronald Rory Rosemary Rosie Ross Roy Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sanjay Sara Sarah
Sean Sharon Sheila Shirley Simon Sophia Sophie Stacey Stanley Stella Stephanie Stephen Steve Steven Stuart Sue Sunita
Susan Suzanne Sylvia Tanya Tariq Teresa Terry Theresa Thomas Tim Timothy Tina Toby Tom Tomasz Tony Tracey Tracy Valerie
Vanessa Veronica Victoria Vijay Vincent Walter Wayne Wendy William Yasmin Yusuf Yvonne Zainab Zara Zoe`;

const names = new Set(common.split(/\s+/).filter(Boolean));

/** Whether a word, as written, is a common first name. */
export const isFirstName = (word: string): boolean => names.has(word.replace(/['’]s$/, ''));
