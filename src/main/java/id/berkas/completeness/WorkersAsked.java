package id.berkas.completeness;

/**
 * Asks a running hub for the workers of a company's registration.
 *
 * @param number of the company's registration
 * @param who the machine's user who asks
 */
public record WorkersAsked(String number, String who) {}
