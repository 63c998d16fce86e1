package io.hexline.domain.move;

import static io.hexline.domain.code.Criterion.listing;
import static io.hexline.domain.code.Criterion.naming;
import static io.hexline.domain.code.Criterion.when;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.domain.code.Criterion;
import io.hexline.domain.code.MoveImpactCode;
import io.hexline.domain.location.Offering;
import io.hexline.domain.user.CallSettings;
import io.hexline.domain.user.CallSettings.CallerId;
import io.hexline.domain.user.CallSettings.OwnPlan;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What becomes of the settings of a user that leaves its location. */
public enum SettingRule implements MoveRule {
    INCOMING_DIGITS_REMOVED(plan(MoveImpactCode.INCOMING_DIGIT_STRING_REMOVED, OwnPlan.INCOMING_DIGIT_STRING)),
    OUTGOING_PLAN_REMOVED(plan(MoveImpactCode.OUTGOING_DIGIT_PLAN_REMOVED, OwnPlan.OUTGOING_DIGIT_PLAN)),
    ENHANCED_PLAN_REMOVED(plan(MoveImpactCode.ENHANCED_OUTGOING_PLAN_REMOVED, OwnPlan.ENHANCED_OUTGOING_CALLING_PLAN)),
    SCHEDULES_REMOVED(setting(
            MoveImpactCode.SCHEDULES_REMOVED, own -> !own.criteriaSchedules().isEmpty())),
    BARRING_RESET(when(
            MoveImpactCode.COMMUNICATION_BARRING_RESET,
            facts -> barring(facts).filter(profile -> !offers(profile, facts)).isPresent())),
    BARRING_KEPT(naming(
            MoveImpactCode.COMMUNICATION_BARRING_ASSIGNED,
            "profile",
            facts -> barring(facts).filter(profile -> offers(profile, facts)))),
    CHARGE_REMOVED(
            setting(MoveImpactCode.CHARGE_NUMBER_REMOVED, own -> own.charge().isPresent())),
    FEATURE_CODES_REMOVED(when(
            MoveImpactCode.DISABLED_ACCESS_CODES_REMOVED,
            facts -> !offering(facts).featureCodes().containsAll(own(facts).disabledFeatureCodes()))),
    COLLABORATE_ROOM_MOVES(setting(MoveImpactCode.COLLABORATE_ROOM_MOVED, CallSettings::collaborateRoom)),
    VOICE_MESSAGES_LOST(when(MoveImpactCode.VOICE_MESSAGES_LOST, SettingRule::losesVoiceMessages)),
    DOMAINS_ASSIGNED(listing(MoveImpactCode.DOMAINS_ASSIGNED, "domains", SettingRule::newDomains)),
    NCOS_ASSIGNED(naming(
            MoveImpactCode.NCOS_ASSIGNED,
            "ncos",
            facts -> own(facts).ncos().filter(ncos -> !offering(facts).ncos().contains(ncos)))),
    OFFICE_ZONE_ASSIGNED(naming(
            MoveImpactCode.OFFICE_ZONE_ASSIGNED,
            "zone",
            facts -> own(facts)
                    .officeZone()
                    .filter(zone -> !offering(facts).officeZones().contains(zone)))),
    ANNOUNCEMENTS_RELOCATED(setting(
            MoveImpactCode.ANNOUNCEMENT_FILES_RELOCATED,
            own -> !own.media().announcements().isEmpty())),
    CALLER_ID_CHANGES(naming(MoveImpactCode.CALLING_LINE_ID_CHANGED, "number", SettingRule::newCallerId)),
    CALLER_ID_CONFIGURED(when(
            MoveImpactCode.CALLING_LINE_ID_NOT_CONFIGURED,
            facts -> facts.targetCalling().numbers().callingLineId().isEmpty())),
    MUSIC_ON_HOLD_REMOVED(setting(
            MoveImpactCode.MUSIC_ON_HOLD_FILES_REMOVED,
            own -> !own.media().locationMusicOnHold().isEmpty()));

    private final Criterion<MoveFacts> criterion;

    SettingRule(Criterion<MoveFacts> criterion) {
        this.criterion = criterion;
    }

    @Override
    public Criterion<MoveFacts> criterion() {
        return criterion;
    }

    @Override
    public boolean looksIntoTarget() {
        return true;
    }

    private static CallSettings own(MoveFacts facts) {
        return facts.subscriber().settings();
    }

    private static Offering offering(MoveFacts facts) {
        return facts.targetCalling().offering();
    }

    private static Criterion<MoveFacts> setting(MoveImpactCode code, Predicate<CallSettings> holds) {
        return when(code, facts -> holds.test(own(facts)));
    }

    private static Criterion<MoveFacts> plan(MoveImpactCode code, OwnPlan plan) {
        return setting(code, own -> own.plans().contains(plan));
    }

    private static Optional<String> barring(MoveFacts facts) {
        return own(facts).barringProfile();
    }

    private static boolean offers(String barringProfile, MoveFacts facts) {
        return offering(facts).barringProfiles().contains(barringProfile);
    }

    static boolean losesVoiceMessages(MoveFacts facts) {
        Optional<String> source = facts.sourceCalling()
                .flatMap(calling -> calling.infrastructure().mailServer());
        return own(facts).media().storedVoiceMessages()
                && !source.equals(facts.targetCalling().infrastructure().mailServer());
    }

    private static Set<String> newDomains(MoveFacts facts) {
        return ImmutableSet.copyOf(
                Sets.difference(own(facts).domains(), offering(facts).domains()));
    }

    private static Optional<String> newCallerId(MoveFacts facts) {
        String number = facts.targetCalling()
                .numbers()
                .callingLineId()
                .map(Object::toString)
                .orElse("null");
        return own(facts).callerId() == CallerId.LOCATION_NUMBER ? Optional.of(number) : Optional.empty();
    }
}
