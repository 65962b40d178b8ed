package id.berkas.simulation;

import id.berkas.matching.PacketEvidence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A packet as read, and the truth about it.
 *
 * @param evidence what was read
 * @param level how badly
 * @param hazard what is wrong with it
 * @param kin how its owner is like another registration
 * @param covered whether a cover sheet lies on it
 * @param owners numbers of the registrations it belongs to: none, one, or those of one person when
 *     nothing on paper tells which
 * @param belongs number of the registration its papers speak of, wherever it was put; empty when
 *     there is none
 * @param pages how many filed pages
 * @param strangers pages of somebody who has no part in the claim, of which a number or name was
 *     read
 * @param split where the next envelope's papers begin
 */
record SimulatedPacket(
    PacketEvidence evidence,
    Level level,
    Hazard hazard,
    Kin kin,
    boolean covered,
    Set<String> owners,
    String belongs,
    int pages,
    Set<String> strangers,
    @Nullable String split) {}
