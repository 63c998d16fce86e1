package io.hexline.domain.move;

import io.hexline.domain.code.MoveImpactCode;
import io.hexline.domain.location.Offering.AnnouncementFile;
import io.hexline.domain.location.Offering.CallingPlans;
import io.hexline.domain.location.Offering.DigitPlan;
import io.hexline.domain.user.CallSettings.CallerId;
import io.hexline.domain.user.CallSettings.CollaborateRoom;
import io.hexline.domain.user.CallSettings.Mailbox;
import io.hexline.domain.user.CallSettings.TimedServices.Criterion;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Cases of {@link SettingRule}. */
final class SettingCases {

    private SettingCases() {}

    static Stream<MoveRuleCase> all() {
        return Stream.of(plans(), settings(), assignments(), media(), recording())
                .flatMap(cases -> cases);
    }

    private static Stream<MoveRuleCase> plans() {
        return Stream.of(
                        plan(
                                SettingRule.INCOMING_DIGITS_REMOVED,
                                plan -> new CallingPlans(plan, Optional.empty(), Optional.empty())),
                        plan(
                                SettingRule.OUTGOING_PLAN_REMOVED,
                                plan -> new CallingPlans(Optional.empty(), plan, Optional.empty())),
                        plan(
                                SettingRule.ENHANCED_PLAN_REMOVED,
                                plan -> new CallingPlans(Optional.empty(), Optional.empty(), plan)))
                .flatMap(cases -> cases);
    }

    /** A plan is customized if it is another than the location's, which has none unless told. */
    private static Stream<MoveRuleCase> plan(SettingRule rule, Function<Optional<DigitPlan>, CallingPlans> among) {
        CallingPlans none = among.apply(Optional.empty());
        CallingPlans empty = among.apply(Optional.of(new DigitPlan(Map.of())));
        CallingPlans blocking = among.apply(Optional.of(new DigitPlan(Map.of("1900", DigitPlan.Action.BLOCK))));
        CallingPlans asking =
                among.apply(Optional.of(new DigitPlan(Map.of("1900", DigitPlan.Action.AUTHORIZATION_CODE))));
        return Stream.of(
                plan(rule, none, blocking, empty),
                plan(rule, none, blocking, none),
                plan(rule, blocking, asking, blocking),
                plan(rule, blocking, empty, none));
    }

    private static MoveRuleCase plan(
            SettingRule rule, CallingPlans location, CallingPlans customized, CallingPlans other) {
        return new MoveRuleCase(
                rule,
                text((MoveImpactCode) rule.code()),
                () -> MoveFixture.clean().source(source -> source.plans = location),
                move -> move.user(user -> user.plans = customized),
                move -> move.user(user -> user.plans = other));
    }

    private static Stream<MoveRuleCase> settings() {
        return Stream.of(
                ofUser(SettingRule.SCHEDULES_REMOVED, user -> user.forwardingAt("holidays")),
                new MoveRuleCase(
                        SettingRule.SCHEDULES_REMOVED,
                        text(MoveImpactCode.SCHEDULES_REMOVED),
                        () -> MoveFixture.clean().user(user -> user.forwardingAt("holidays")),
                        move -> move.user(user -> user.schedules = Set.of("weekends")),
                        move -> move.user(user -> user.schedules = Set.of("holidays"))),
                new MoveRuleCase(
                        SettingRule.SCHEDULES_REMOVED,
                        text(MoveImpactCode.SCHEDULES_REMOVED),
                        MoveFixture::clean,
                        move -> move.user(user -> user.forwardingAt("holidays")),
                        move -> move.user(user -> user.criteria = List.of(new Criterion("Ring", Optional.empty())))),
                new MoveRuleCase(
                        SettingRule.BARRING_RESET,
                        text(MoveImpactCode.COMMUNICATION_BARRING_RESET),
                        () -> MoveFixture.clean().target(target -> target.barringProfiles = Set.of("strict")),
                        move -> move.user(user -> user.barringProfile = "lax"),
                        move -> move.user(user -> user.barringProfile = "strict")),
                new MoveRuleCase(
                        SettingRule.BARRING_KEPT,
                        "The communication barring profile of the user is assigned to the new group: strict.",
                        () -> MoveFixture.clean().target(target -> target.barringProfiles = Set.of("strict")),
                        move -> move.user(user -> user.barringProfile = "strict"),
                        move -> move.user(user -> user.barringProfile = "lax")),
                ofUser(SettingRule.CHARGE_REMOVED, user -> user.charge = new PhoneNumber("+14085550177")),
                new MoveRuleCase(
                        SettingRule.FEATURE_CODES_REMOVED,
                        text(MoveImpactCode.DISABLED_ACCESS_CODES_REMOVED),
                        () -> MoveFixture.clean().target(target -> target.featureCodes = Set.of("*70")),
                        move -> move.user(user -> user.disabledFeatureCodes = Set.of("*71")),
                        move -> move.user(user -> user.disabledFeatureCodes = Set.of("*70"))),
                ofUser(SettingRule.COLLABORATE_ROOM_MOVED, user -> user.room = new CollaborateRoom("source")),
                new MoveRuleCase(
                        SettingRule.COLLABORATE_ROOM_MOVED,
                        text(MoveImpactCode.COLLABORATE_ROOM_MOVED),
                        () -> MoveFixture.clean().source(source -> source.collaborateBridge = "town hall"),
                        move -> move.user(user -> user.room = new CollaborateRoom("town hall")),
                        move -> move.user(user -> user.room = new CollaborateRoom("source"))));
    }

    private static Stream<MoveRuleCase> assignments() {
        return Stream.of(
                new MoveRuleCase(
                        SettingRule.DOMAINS_ASSIGNED,
                        "Following domains are assigned to the new group: [example.com].",
                        () -> MoveFixture.clean().user(user -> user.domains = Set.of("example.com")),
                        move -> move.target(target -> target.domains = Set.of()),
                        move -> move.target(target -> target.domains = Set.of("example.com"))),
                new MoveRuleCase(
                        SettingRule.NCOS_ASSIGNED,
                        "The NCOS of the user is assigned to the new group: long-distance.",
                        () -> MoveFixture.clean().user(user -> user.ncos = "long-distance"),
                        move -> move.target(target -> target.ncos = Set.of()),
                        move -> move.target(target -> target.ncos = Set.of("long-distance"))),
                new MoveRuleCase(
                        SettingRule.OFFICE_ZONE_ASSIGNED,
                        "The office zone of the user is assigned to the new group: bay.",
                        () -> MoveFixture.clean().user(user -> user.officeZone = "bay"),
                        move -> move.target(target -> target.officeZones = Set.of()),
                        move -> move.target(target -> target.officeZones = Set.of("bay"))),
                new MoveRuleCase(
                        SettingRule.CALLER_ID_CHANGED,
                        "User CLID number is set to use the new group CLID number: +14085559999.",
                        MoveFixture::clean,
                        move -> move.user(user -> user.callerId = CallerId.LOCATION_NUMBER),
                        move -> move.user(user -> user.callerId = CallerId.OWN_NUMBER)),
                new MoveRuleCase(
                        SettingRule.CALLER_ID_CHANGED,
                        "User CLID number is set to use the new group CLID number: null.",
                        () -> MoveFixture.clean().target(target -> target.callingLineId = null),
                        move -> move.user(user -> user.callerId = CallerId.LOCATION_NUMBER),
                        move -> move.user(user -> user.callerId = CallerId.OWN_NUMBER)),
                new MoveRuleCase(
                        SettingRule.CALLER_ID_NOT_CONFIGURED,
                        "New group CLID number is not configured.",
                        MoveFixture::clean,
                        move -> move.target(target -> target.callingLineId = null),
                        move -> move.source(source -> source.callingLineId = null)));
    }

    private static Stream<MoveRuleCase> media() {
        return Stream.of(
                new MoveRuleCase(
                        SettingRule.VOICE_MESSAGES_LOST,
                        text(MoveImpactCode.VOICE_MESSAGES_LOST),
                        () -> MoveFixture.clean().user(user -> user.mailbox = new Mailbox(Optional.of("mail"), 1)),
                        move -> move.target(target -> target.mailServer = "other"),
                        move -> move.target(target -> target.mailServer = "mail")),
                new MoveRuleCase(
                        SettingRule.VOICE_MESSAGES_LOST,
                        text(MoveImpactCode.VOICE_MESSAGES_LOST),
                        MoveFixture::clean,
                        move -> move.user(user -> user.mailbox = new Mailbox(Optional.empty(), 1)),
                        move -> move.user(user -> user.mailbox = new Mailbox(Optional.empty(), 0))),
                ofUser(
                        SettingRule.ANNOUNCEMENTS_RELOCATED,
                        user -> user.announcements = List.of(new AnnouncementFile("hello.wav", 100))),
                ofUser(SettingRule.MUSIC_ON_HOLD_REMOVED, user -> user.musicOnHold = List.of("jazz.wav")),
                new MoveRuleCase(
                        SettingRule.MUSIC_ON_HOLD_REMOVED,
                        text(MoveImpactCode.MUSIC_ON_HOLD_FILES_REMOVED),
                        () -> MoveFixture.clean()
                                .user(user -> user.announcements = List.of(new AnnouncementFile("hello.wav", 100))),
                        move -> move.user(user -> user.musicOnHold = List.of("hello.wav", "jazz.wav")),
                        move -> move.user(user -> user.musicOnHold = List.of("hello.wav"))),
                new MoveRuleCase(
                        SettingRule.MUSIC_ON_HOLD_REMOVED,
                        text(MoveImpactCode.MUSIC_ON_HOLD_FILES_REMOVED),
                        () -> MoveFixture.clean().user(user -> user.musicOnHold = List.of("jazz.wav")),
                        move -> move.user(user -> user.announcements = List.of()),
                        move -> move.user(user -> user.announcements = List.of(new AnnouncementFile("jazz.wav", 1)))));
    }

    private static Stream<MoveRuleCase> recording() {
        Supplier<MoveFixture> recorded = () -> MoveFixture.clean().recorded(false);
        return Stream.of(
                new MoveRuleCase(
                        SettingRule.RECORDING_DISABLED,
                        text(MoveImpactCode.RECORDING_DISABLED),
                        recorded,
                        move -> move.target(target -> target.recordingVendor = null),
                        move -> move.target(target -> target.recordingVendor = "vendor")),
                new MoveRuleCase(
                        SettingRule.RECORDING_VENDOR_CHANGED,
                        "Call Recording Vendor for user will be changed from:vendor to:other",
                        recorded,
                        move -> move.target(target -> target.recordingVendor = "other"),
                        move -> move.target(target -> target.recordingVendor = "vendor")),
                new MoveRuleCase(
                        SettingRule.DUB_POINT_MOVED,
                        text(MoveImpactCode.DUB_POINT_MOVED),
                        () -> MoveFixture.clean().target(target -> target.externalGroup = "other"),
                        move -> move.recorded(true),
                        move -> move.recorded(false)),
                new MoveRuleCase(
                        SettingRule.DUB_POINT_MOVED,
                        text(MoveImpactCode.DUB_POINT_MOVED),
                        () -> MoveFixture.clean().recorded(true),
                        move -> move.target(target -> target.externalGroup = "other"),
                        move -> move.target(target -> target.externalGroup = "group")));
    }

    /** A case of a rule that looks at the user only, and fires after this change. */
    private static MoveRuleCase ofUser(SettingRule rule, Consumer<ASubscriber> change) {
        return new MoveRuleCase(
                rule,
                text((MoveImpactCode) rule.code()),
                MoveFixture::clean,
                move -> move.user(change),
                move -> move.user(user -> {}));
    }

    private static String text(MoveImpactCode code) {
        return code.entry().message().template();
    }
}
