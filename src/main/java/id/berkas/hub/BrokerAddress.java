package id.berkas.hub;

/**
 * Where the broker is and how to sign in.
 *
 * @param hub address the hub uses
 * @param workers address the workers use
 * @param user name
 * @param password password
 */
public record BrokerAddress(String hub, String workers, String user, String password) {}
