import { refuseNotAProbability } from './arguments.ts';

/** A fraction of two polynomials, the coefficients of each from the constant upwards. */
interface Fraction {
  over: readonly number[];
  under: readonly number[];
}

// Wichura prints the sum of all mantissas of a fraction as a check of copying; the three below gave
// 55.8831928806149014439, 49.33206503301610289036 and 47.52583317549289671629 before rounding to doubles.
const middle: Fraction = {
  over: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  under: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
};
const tail: Fraction = {
  over: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 7.745450142783414e-4,
  ],
  under: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    5.475938084995345e-4, 1.0507500716444169e-9,
  ],
};
const farTail: Fraction = {
  over: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  under: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 7.868691311456133e-4,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

const at = (fraction: Fraction, x: number): number =>
  polynomial(fraction.over, x) / polynomial(fraction.under, x);

/**
 * The value that a standard normal variable stays below with the given probability: 0.975 gives 1.95996….
 * Exact to about 1 part in 10¹⁶. Source: M. J. Wichura, "Algorithm AS 241: The percentage points of the normal
 * distribution", Applied Statistics 37 (1988) 477–484, routine PPND16.
 */
export const normalQuantile = (probability: number): number => {
  refuseNotAProbability('A probability', probability);
  const fromMiddle = probability - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) return fromMiddle * at(middle, 0.180625 - fromMiddle * fromMiddle);
  const distance = Math.sqrt(-Math.log(Math.min(probability, 1 - probability)));
  const size = distance <= 5 ? at(tail, distance - 1.6) : at(farTail, distance - 5);
  return fromMiddle < 0 ? -size : size;
};
