package io.hexline.domain.move;

import static io.hexline.domain.code.Criterion.naming;
import static io.hexline.domain.code.Criterion.when;

import io.hexline.domain.code.Criterion;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.organization.Organization.DeploymentMode;
import io.hexline.domain.user.Subscriber.SubscriberType;
import java.util.Optional;
import java.util.stream.Stream;

/** Who can be moved at all. */
public enum UserRule implements MoveRule {
    IN_AN_ENTERPRISE(when(
            MoveUserCode.ENTERPRISE_MISSING,
            facts -> facts.subscriber().enterprise().isEmpty())),
    WITHIN_THE_ENTERPRISE(when(
            MoveUserCode.ENTERPRISE_DIFFERS,
            facts -> !facts.target().org().equals(facts.organization().id()))),
    NO_SERVICE_INSTANCE(when(MoveUserCode.SERVICE_INSTANCE, facts -> isOf(SubscriberType.SERVICE_INSTANCE, facts))),
    NO_WORKSPACE(when(MoveUserCode.WORKSPACE, facts -> isOf(SubscriberType.WORKSPACE, facts))),
    NO_VIRTUAL_PROFILE(when(MoveUserCode.VIRTUAL_PROFILE, facts -> isOf(SubscriberType.VIRTUAL_PROFILE, facts))),
    HAS_A_NAME(naming(MoveUserCode.MANDATORY_FIELD_MISSING, "field", UserRule::missingFields)),
    NOT_HOTELING(when(
            MoveUserCode.HOTELING_ACTIVE, facts -> facts.subscriber().seating().hoteling())),
    NOT_HOT_DESKING(when(
            MoveUserCode.HOT_DESKING_ACTIVE,
            facts -> facts.subscriber().seating().hotDesking())),
    NEW_LINES_IN_WEBEX_CALLING(when(
            MoveUserCode.DEPLOYMENT_MODE_NOT_WEBEX_CALLING,
            facts -> asksForLines(facts) && facts.organization().deploymentMode() != DeploymentMode.WEBEX_CALLING)),
    NEW_LINES_OF_WEBEX_CALLING_USERS(when(
            MoveUserCode.WEBEX_CALLING_FLAG_MISSING,
            facts -> asksForLines(facts) && !facts.subscriber().webexCalling()));

    private final Criterion<MoveFacts> criterion;

    UserRule(Criterion<MoveFacts> criterion) {
        this.criterion = criterion;
    }

    @Override
    public Criterion<MoveFacts> criterion() {
        return criterion;
    }

    @Override
    public boolean looksIntoTarget() {
        return false;
    }

    private static boolean isOf(SubscriberType type, MoveFacts facts) {
        return facts.subscriber().type() == type;
    }

    private static boolean asksForLines(MoveFacts facts) {
        return facts.order().number().requested().isPresent()
                || facts.order().extension().requested().isPresent();
    }

    private static Optional<String> missingFields(MoveFacts facts) {
        Stream<String> first = facts.subscriber().firstName().isEmpty() ? Stream.of("firstName") : Stream.empty();
        Stream<String> last = facts.subscriber().lastName().isEmpty() ? Stream.of("lastName") : Stream.empty();
        return Stream.concat(first, last).reduce((one, other) -> one + ", " + other);
    }
}
