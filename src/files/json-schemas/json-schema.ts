/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

const isObject = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

/** A copy of a schema in which every part has gone through `change`, the innermost first. Lists and names stay in order. */
export const mapSchema = (schema: JsonSchema, change: (part: JsonSchema) => JsonSchema): JsonSchema =>
  change(
    Object.fromEntries(
      Object.entries(schema).map(([keyword, value]) => [keyword, mapKeyword(keyword, value, change)]),
    ),
  );

const mapKeyword = (keyword: string, value: unknown, change: (part: JsonSchema) => JsonSchema): unknown => {
  if ((keyword === 'properties' || keyword === 'definitions') && isObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, mapSchema(part as JsonSchema, change)]),
    );
  if (keyword === 'items' && isObject(value)) return mapSchema(value, change);
  if (keyword === 'anyOf' || keyword === 'allOf' || keyword === 'oneOf')
    return (value as JsonSchema[]).map((part) => mapSchema(part, change));
  return value;
};

/** A schema as the text of a file: the same schema always gives the same bytes. */
export const schemaText = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;
