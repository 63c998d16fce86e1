package io.hexline.domain.move;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.Offering;
import io.hexline.domain.location.Offering.CallingPlans;
import io.hexline.domain.user.CallSettings;
import io.hexline.domain.user.CallSettings.CollaborateRoom;
import io.hexline.domain.user.CallSettings.Mailbox;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.Subscriber.GroupRoles;
import java.util.Optional;
import java.util.Set;

/** What a user's settings and roles are at the target location, and what the target takes over from the user. */
final class SettingsAtTarget {

    private SettingsAtTarget() {}

    /** What the {@link SettingRule}s announce, done. */
    static CallSettings settings(MoveFacts facts) {
        CallSettings own = facts.subscriber().settings();
        Offering offering = facts.targetCalling().offering();
        CallSettings.Media media = own.media();
        return new CallSettings(
                CallingPlans.NONE,
                own.timed().away(),
                own.barringProfile().filter(offering.barringProfiles()::contains),
                Optional.empty(),
                Sets.intersection(own.disabledFeatureCodes(), offering.featureCodes()),
                own.room().map(room -> room(room, facts)),
                own.domains(),
                own.ncos(),
                own.officeZone(),
                own.callerId(),
                new CallSettings.Media(
                        media.announcements(),
                        media.ownMusicOnHold(),
                        media.mailbox().map(mailbox -> mailbox(mailbox, facts))),
                own.distinctiveRing(),
                own.emergencyCalls());
    }

    private static CollaborateRoom room(CollaborateRoom room, MoveFacts facts) {
        return SettingRule.isAtSource(room, facts)
                ? new CollaborateRoom(facts.target().defaultBridge())
                : room;
    }

    private static Mailbox mailbox(Mailbox mailbox, MoveFacts facts) {
        return SettingRule.stays(mailbox, facts)
                ? mailbox
                : new Mailbox(facts.targetCalling().infrastructure().mailServer(), 0);
    }

    /** What the {@link UserRule}s announce, done: only the user's own emergency callback stays. */
    static GroupRoles roles(MoveFacts facts) {
        return new GroupRoles(Optional.empty(), facts.subscriber().roles().ecbn());
    }

    /** What the user's recording account is there; empty where nobody records calls. */
    static Optional<RecordingAccount> recording(MoveFacts facts) {
        return facts.recording()
                .flatMap(account -> SettingRule.targetVendor(facts)
                        .map(vendor -> new RecordingAccount(
                                vendor,
                                account.mode(),
                                SettingRule.newExternalGroup(facts).or(account::externalGroup))));
    }

    /** The target with the domains, NCOS and office zone that the user brings; empty where it has them all. */
    static Optional<Location> target(MoveFacts facts) {
        CallSettings own = facts.subscriber().settings();
        Offering offering = facts.targetCalling().offering();
        Offering extended = offering.assigned(own.domains(), set(own.ncos()), set(own.officeZone()));
        return extended.equals(offering)
                ? Optional.empty()
                : Optional.of(facts.target().withCalling(facts.targetCalling().withOffering(extended)));
    }

    private static Set<String> set(Optional<String> value) {
        return value.stream().collect(ImmutableSet.toImmutableSet());
    }
}
