package io.hexline.domain.move;

import static io.hexline.domain.code.Rule.demands;

import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.user.Subscriber.NonPerson;
import java.util.Arrays;
import java.util.List;

/**
 * A rule over the facts of one user's move. The families are enums by subject, so that {@link #all()} finds every
 * constant by itself. Errors block the move, impacts tell what it will change.
 */
public sealed interface MoveRule extends Rule<MoveFacts>
        permits UserRule, UserRule.DeviceRule, LocationRule, LineRule, InventoryRule, CarrierRule, SettingRule {

    /**
     * Whether the rule looks into the target location. Where there is none, or where it belongs to somebody else, whose
     * affairs are not to be told, only the others are looked at.
     */
    boolean looksIntoTarget();

    /** Whether the rule looks at the user, rather than only at what is asked for: without a user, the others are told. */
    boolean looksAtUser();

    /** Every rule of every family. */
    static List<MoveRule> all() {
        return Arrays.stream(MoveRule.class.getPermittedSubclasses())
                .flatMap(family -> Arrays.stream(family.getEnumConstants()))
                .map(MoveRule.class::cast)
                .toList();
    }

    /** The rules about what must be there before a move can be looked at: the user, its subscriber record, the target. */
    enum PresenceRule implements Rule<MoveFacts> {
        PERSON_EXISTS(
                demands("A person of the organization, or what the platform takes for a user too, has the userId.")
                        .otherwise(MoveUserCode.USER_NOT_FOUND)
                        .firesWhen(facts -> facts.subject().person().isEmpty()
                                && facts.subject().nonPerson().isEmpty())),
        NO_SERVICE_INSTANCE(demands("The userId is not that of the virtual user behind a feature.")
                .otherwise(MoveUserCode.SERVICE_INSTANCE)
                .firesWhen(facts -> facts.subject().is(NonPerson.SERVICE_INSTANCE))),
        NO_WORKSPACE(demands("The userId is not that of a workspace.")
                .otherwise(MoveUserCode.WORKSPACE)
                .firesWhen(facts -> facts.subject().is(NonPerson.WORKSPACE))),
        NO_VIRTUAL_PROFILE(demands("The userId is not that of a virtual profile.")
                .otherwise(MoveUserCode.VIRTUAL_PROFILE)
                .firesWhen(facts -> facts.subject().is(NonPerson.VIRTUAL_LINE))),
        SUBSCRIBER_EXISTS(demands("The calling platform has a subscriber record for the person.")
                .otherwise(MoveUserCode.SUBSCRIBER_NOT_FOUND)
                .firesWhen(facts -> facts.subject().person().isPresent()
                        && facts.subject().subscriber().isEmpty())),
        TARGET_EXISTS(demands("A location, in whatever organization, has the locationId.")
                .otherwise(MoveUserCode.LOCATION_NOT_FOUND)
                .firesWhen(facts -> facts.subject().target().isEmpty())),
        TARGET_HAS_CALLING(demands("A target location of the organization is enabled for calling.")
                .otherwise(MoveUserCode.LOCATION_NOT_CALLING_ENABLED)
                .firesWhen(facts ->
                        facts.subject().target().isPresent() && facts.staysInOrganization() && !facts.hasTarget()));

        private final Definition<MoveFacts> definition;

        PresenceRule(Definition<MoveFacts> definition) {
            this.definition = definition;
        }

        @Override
        public Definition<MoveFacts> definition() {
            return definition;
        }

        /** What is missing; empty where everything is there. */
        public static List<Finding> findings(MoveFacts facts) {
            return Rule.findings(List.of(values()), facts);
        }
    }
}
