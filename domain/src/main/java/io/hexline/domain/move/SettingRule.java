package io.hexline.domain.move;

import static io.hexline.domain.code.Rule.announces;

import com.google.common.collect.Sets;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.code.MoveImpactCode;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.Infrastructure;
import io.hexline.domain.location.Offering;
import io.hexline.domain.location.Offering.CallingPlans;
import io.hexline.domain.location.Offering.DigitPlan;
import io.hexline.domain.user.CallSettings;
import io.hexline.domain.user.CallSettings.CallerId;
import io.hexline.domain.user.CallSettings.CollaborateRoom;
import io.hexline.domain.user.CallSettings.Mailbox;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.value.PhoneNumber;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What becomes of the settings of a user that leaves its location, and of its call recording. */
public enum SettingRule implements MoveRule {
    INCOMING_DIGITS_REMOVED(announces(
                    "An incoming digit string of the user that is not its location's gives way to that of the target.")
            .as(MoveImpactCode.INCOMING_DIGIT_STRING_REMOVED)
            .firesWhen(customizes(CallingPlans::incomingDigitString))),
    OUTGOING_PLAN_REMOVED(
            announces("An outgoing digit plan of the user that is not its location's gives way to that of the target.")
                    .as(MoveImpactCode.OUTGOING_DIGIT_PLAN_REMOVED)
                    .firesWhen(customizes(CallingPlans::outgoingDigitPlan))),
    ENHANCED_PLAN_REMOVED(announces(
                    "An enhanced outgoing calling plan of the user that is not its location's gives way to that of the target.")
            .as(MoveImpactCode.ENHANCED_OUTGOING_PLAN_REMOVED)
            .firesWhen(customizes(CallingPlans::enhancedOutgoingCallingPlan))),
    SCHEDULES_REMOVED(announces("Schedules of the source location go from the criteria of the user's services.")
            .as(MoveImpactCode.SCHEDULES_REMOVED)
            .firesWhen(facts -> settings(facts).timed().use(facts.sourceOffering()))),
    BARRING_RESET(announces("A barring profile that the target location lacks gives way to the default one.")
            .as(MoveImpactCode.COMMUNICATION_BARRING_RESET)
            .firesWhen(facts ->
                    barring(facts).filter(profile -> !offers(profile, facts)).isPresent())),
    BARRING_KEPT(announces("A barring profile that the target location has too stays with the user.")
            .as(MoveImpactCode.COMMUNICATION_BARRING_ASSIGNED)
            .firesNaming("profile", facts -> barring(facts).filter(profile -> offers(profile, facts)))),
    CHARGE_REMOVED(announces("The user loses its charge number.")
            .as(MoveImpactCode.CHARGE_NUMBER_REMOVED)
            .firesWhen(own(settings -> settings.charge().isPresent()))),
    FEATURE_CODES_REMOVED(announces("Disabled feature access codes that the target location lacks are forgotten.")
            .as(MoveImpactCode.DISABLED_ACCESS_CODES_REMOVED)
            .firesWhen(facts ->
                    !offering(facts).featureCodes().containsAll(settings(facts).disabledFeatureCodes()))),
    COLLABORATE_ROOM_MOVED(announces(
                    "A collaborate room on the default bridge of the source location moves to that of the target location.")
            .as(MoveImpactCode.COLLABORATE_ROOM_MOVED)
            .firesWhen(facts -> settings(facts)
                    .room()
                    .filter(room -> isAtSource(room, facts))
                    .isPresent())),
    VOICE_MESSAGES_LOST(announces(
                    "Stored voice messages are lost where the target location has another mail server than the mailbox.")
            .as(MoveImpactCode.VOICE_MESSAGES_LOST)
            .firesWhen(facts -> settings(facts)
                    .media()
                    .mailbox()
                    .filter(mailbox -> mailbox.messages() > 0 && !stays(mailbox, facts))
                    .isPresent())),
    DOMAINS_ASSIGNED(announces("Domains of the user that the target location lacks are assigned to it.")
            .as(MoveImpactCode.DOMAINS_ASSIGNED)
            .firesListing("domains", SettingRule::newDomains)),
    NCOS_ASSIGNED(announces("A network class of service that the target location lacks is assigned to it.")
            .as(MoveImpactCode.NCOS_ASSIGNED)
            .firesNaming(
                    "ncos",
                    facts -> settings(facts)
                            .ncos()
                            .filter(ncos -> !offering(facts).ncos().contains(ncos)))),
    OFFICE_ZONE_ASSIGNED(announces("An office zone that the target location lacks is assigned to it.")
            .as(MoveImpactCode.OFFICE_ZONE_ASSIGNED)
            .firesNaming(
                    "zone",
                    facts -> settings(facts)
                            .officeZone()
                            .filter(zone -> !offering(facts).officeZones().contains(zone)))),
    ANNOUNCEMENTS_RELOCATED(announces("The user's announcement files move with it.")
            .as(MoveImpactCode.ANNOUNCEMENT_FILES_RELOCATED)
            .firesWhen(own(settings -> !settings.media().announcements().isEmpty()))),
    CALLER_ID_CHANGED(announces("A user that shows its location's number shows that of the target location.")
            .as(MoveImpactCode.CALLING_LINE_ID_CHANGED)
            .firesNaming("number", SettingRule::newCallerId)),
    CALLER_ID_NOT_CONFIGURED(announces("The target location has no calling line ID to show.")
            .as(MoveImpactCode.CALLING_LINE_ID_NOT_CONFIGURED)
            .firesWhen(facts -> facts.targetCalling().numbers().callingLineId().isEmpty())),
    MUSIC_ON_HOLD_REMOVED(announces("The user's music on hold loses the files of the source location.")
            .as(MoveImpactCode.MUSIC_ON_HOLD_FILES_REMOVED)
            .firesWhen(facts -> settings(facts).media().plays(facts.sourceOffering()))),
    RECORDING_DISABLED(announces("Calls are recorded no more where the target location has no recording vendor.")
            .as(MoveImpactCode.RECORDING_DISABLED)
            .firesWhen(facts -> isRecorded(facts) && targetVendor(facts).isEmpty())),
    RECORDING_VENDOR_CHANGED(announces("Calls are recorded by the vendor of the target location.")
            .as(MoveImpactCode.RECORDING_VENDOR_CHANGED)
            .firesWith(SettingRule::vendorChange)),
    DUB_POINT_MOVED(announces(
                    "A dub point in the source location's external group moves to that of the target location, if calls are recorded there.")
            .as(MoveImpactCode.DUB_POINT_MOVED)
            .firesWhen(facts -> isRecorded(facts)
                    && targetVendor(facts).isPresent()
                    && newExternalGroup(facts).isPresent()));

    private final Definition<MoveFacts> definition;

    SettingRule(Definition<MoveFacts> definition) {
        this.definition = definition;
    }

    @Override
    public Definition<MoveFacts> definition() {
        return definition;
    }

    @Override
    public boolean looksIntoTarget() {
        return true;
    }

    @Override
    public boolean looksAtUser() {
        return true;
    }

    private static CallSettings settings(MoveFacts facts) {
        return facts.subscriber().settings();
    }

    private static Offering offering(MoveFacts facts) {
        return facts.targetCalling().offering();
    }

    private static Predicate<MoveFacts> own(Predicate<CallSettings> fires) {
        return facts -> fires.test(settings(facts));
    }

    private static Predicate<MoveFacts> customizes(Function<CallingPlans, Optional<DigitPlan>> plan) {
        return facts ->
                settings(facts).plans().customizes(plan, facts.sourceOffering().plans());
    }

    static boolean isAtSource(CollaborateRoom room, MoveFacts facts) {
        return facts.source()
                .filter(source -> source.defaultBridge().equals(room.bridge()))
                .isPresent();
    }

    private static Optional<String> barring(MoveFacts facts) {
        return settings(facts).barringProfile();
    }

    private static boolean offers(String barringProfile, MoveFacts facts) {
        return offering(facts).barringProfiles().contains(barringProfile);
    }

    /** Whether the mailbox is on the target's mail server. */
    static boolean stays(Mailbox mailbox, MoveFacts facts) {
        return mailbox.mailServer()
                .equals(facts.targetCalling().infrastructure().mailServer());
    }

    private static Set<String> newDomains(MoveFacts facts) {
        return Sets.difference(settings(facts).domains(), offering(facts).domains());
    }

    private static Optional<String> newCallerId(MoveFacts facts) {
        Optional<PhoneNumber> number = facts.targetCalling().numbers().callingLineId();
        return settings(facts).callerId() == CallerId.LOCATION_NUMBER
                ? Optional.of(number.map(PhoneNumber::value).orElse("null"))
                : Optional.empty();
    }

    static Optional<String> targetVendor(MoveFacts facts) {
        return facts.targetCalling().infrastructure().recordingVendor();
    }

    private static boolean isRecorded(MoveFacts facts) {
        return facts.recording().filter(RecordingAccount::records).isPresent();
    }

    private static Optional<Evidence> vendorChange(MoveFacts facts) {
        return facts.recording()
                .filter(RecordingAccount::records)
                .flatMap(account -> targetVendor(facts)
                        .filter(vendor -> !vendor.equals(account.vendor()))
                        .map(vendor ->
                                Evidence.of("sourceVendor", account.vendor()).and("targetVendor", vendor)));
    }

    /** The target's external group, where the user's dub point is in that of the source and so goes to another one. */
    static Optional<String> newExternalGroup(MoveFacts facts) {
        Optional<String> own = facts.recording().flatMap(RecordingAccount::externalGroup);
        return own.isPresent() && own.equals(atSource(Infrastructure::externalGroup, facts))
                ? facts.targetCalling()
                        .infrastructure()
                        .externalGroup()
                        .filter(group -> !own.equals(Optional.of(group)))
                : Optional.empty();
    }

    private static Optional<String> atSource(Function<Infrastructure, Optional<String>> system, MoveFacts facts) {
        return facts.sourceCalling().map(CallingProfile::infrastructure).flatMap(system);
    }
}
