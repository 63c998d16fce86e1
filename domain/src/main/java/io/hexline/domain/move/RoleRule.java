package io.hexline.domain.move;

import static io.hexline.domain.code.Criterion.listing;
import static io.hexline.domain.code.Criterion.when;

import io.hexline.domain.code.Criterion;
import io.hexline.domain.code.MoveImpactCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.DialPlan.AutoAttendant;
import io.hexline.domain.user.GroupRoles;
import io.hexline.domain.value.Extension;
import java.util.List;
import java.util.Optional;

/** What a user is for its location: roles that hold it there, and those that it leaves. */
public enum RoleRule implements MoveRule {
    NO_TRUNK_PILOT(when(MoveUserCode.TRUNK_GROUP_PILOT, facts -> inTrunk(facts, true))),
    NO_OPERATOR(listing(
            MoveUserCode.EXTENSION_IS_OPERATOR_NUMBER, "autoAttendants", RoleRule::autoAttendantsThatTransferHere)),
    NO_CALLBACK_OF_USERS(when(
            MoveUserCode.EMERGENCY_CALLBACK_OF_USER,
            facts -> facts.locationUsage().calledBackForOthers())),
    NO_CALLBACK_OF_LOCATION(when(MoveUserCode.EMERGENCY_CALLBACK_OF_LOCATION, RoleRule::calledBackForLocation)),
    LEAVES_GROUP_SERVICES(listing(
            MoveImpactCode.GROUP_SERVICES_LEFT,
            "groupServices",
            facts -> facts.subscriber().roles().services())),
    LEAVES_DEPARTMENT(when(
            MoveImpactCode.DEPARTMENT_LEFT,
            facts -> facts.subscriber().roles().department().isPresent())),
    LEAVES_TRUNK(when(MoveImpactCode.TRUNK_GROUP_LEFT, facts -> inTrunk(facts, false)));

    private final Criterion<MoveFacts> criterion;

    RoleRule(Criterion<MoveFacts> criterion) {
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

    private static boolean inTrunk(MoveFacts facts, boolean asPilot) {
        Optional<GroupRoles.Trunk> trunk = facts.subscriber().roles().trunk();
        return trunk.filter(role -> role.pilot() == asPilot).isPresent();
    }

    private static List<String> autoAttendantsThatTransferHere(MoveFacts facts) {
        Optional<Extension> extension = facts.subscriber().lines().extension();
        return facts.sourceCalling().stream()
                .flatMap(calling -> calling.dialPlan().autoAttendants().stream())
                .filter(attendant ->
                        attendant.operator().isPresent() && attendant.operator().equals(extension))
                .map(AutoAttendant::name)
                .toList();
    }

    private static boolean calledBackForLocation(MoveFacts facts) {
        return facts.sourceCalling()
                .flatMap(CallingProfile::ecbnUser)
                .filter(facts.person().id()::equals)
                .isPresent();
    }
}
