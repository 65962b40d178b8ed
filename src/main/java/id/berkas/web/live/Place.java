package id.berkas.web.live;

import id.berkas.live.Change;
import id.berkas.live.Topic;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignedIn;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A desk whose page keeps itself up to date, and the things it is made of. */
enum Place {
  SCANNERS(Topic.FILES, Topic.BATCHES, Topic.HOLDS),
  BATCHES(Topic.BATCHES, Topic.HOLDS, Topic.STACKS),
  QUEUE(Topic.QUEUE),
  INCOMING(Topic.FILES),
  STACKS(Topic.STACKS, Topic.BATCHES),
  ROUTES(Topic.ROUTES),
  HEALTH(Topic.ROUTES);

  private final Set<Topic> topics;

  Place(Topic... topics) {
    this.topics = EnumSet.copyOf(Arrays.asList(topics));
  }

  /** By the last part of its stream's address; none where this person has nothing to see. */
  static Optional<Place> of(String name, SignedIn who) {
    return Arrays.stream(values())
        .filter(place -> place.name().toLowerCase(Locale.ROOT).equals(name))
        .filter(place -> place != ROUTES || who.is(Role.ADMINISTRATOR) || who.is(Role.AUDITOR))
        .findFirst();
  }

  /** Whether a change may show on this person's page here. */
  boolean shows(Change change, SignedIn who) {
    return topics.contains(change.topic())
        && (change.branch() == null || who.sees(change.branch()));
  }
}
