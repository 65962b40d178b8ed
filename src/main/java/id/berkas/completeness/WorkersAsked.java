package id.berkas.completeness;

/**
 * Asks a running hub for the workers of a company's registration.
 *
 * @param number of the company's registration
 */
public record WorkersAsked(String number) {}
