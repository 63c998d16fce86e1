package io.hexline.application.move;

import com.google.common.collect.ImmutableList;
import io.hexline.application.Host;
import io.hexline.application.collaborator.NumberOrders;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.NumberTransfer;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Evidence;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveNumberCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.move.MoveFacts;
import io.hexline.domain.move.MovePlan;
import io.hexline.domain.user.FileMove;
import io.hexline.domain.value.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.Function;

/** What has to be done outside for one move, in order, before it is written down. */
final class MoveSteps {

    private final Host host;

    MoveSteps(Host host) {
        this.host = host;
    }

    List<MoveStep> of(MoveFacts facts, MovePlan plan) {
        ImmutableList.Builder<MoveStep> steps = ImmutableList.builder();
        if (facts.recording().enabled()) {
            steps.add(disableRecording(facts));
        }
        plan.files().forEach(file -> steps.add(moveFile(file)));
        steps.add(MoveStep.of(
                () -> host.collaborators().platform().put(plan.after()),
                saying(MoveUserCode.PLATFORM_REFUSED_MOVE),
                () -> host.collaborators().platform().put(plan.before())));
        facts.transfer().ifPresent(transfer -> steps.addAll(moveNumbers(transfer)));
        return steps.build();
    }

    private MoveStep disableRecording(MoveFacts facts) {
        PersonId user = facts.person().id();
        return new MoveStep(
                () -> MoveStep.finding(
                        host.collaborators().recording().disable(user), saying(MoveUserCode.RECORDING_NOT_DISABLED)),
                () -> MoveStep.finding(
                        host.collaborators().recording().restore(user, facts.recording()),
                        saying(MoveUserCode.RECORDING_NOT_ROLLED_BACK)));
    }

    private MoveStep moveFile(FileMove file) {
        Code code = file.kind() == FileMove.Kind.ANNOUNCEMENT
                ? MoveUserCode.ANNOUNCEMENT_FILE_NOT_MOVED
                : MoveUserCode.DEVICE_FILE_NOT_MOVED;
        Evidence paths = Evidence.of("source", file.source()).and("target", file.target());
        return MoveStep.of(
                () -> host.collaborators().userFiles().move(file),
                failure -> new Finding(code, paths),
                () -> host.collaborators().userFiles().move(file.reversed()));
    }

    private List<MoveStep> moveNumbers(NumberTransfer transfer) {
        NumberOrders orders = host.collaborators().numberOrders();
        NumberTransfer back = transfer.reversed();
        return List.of(
                MoveStep.of(
                        () -> orders.provisionAtTarget(transfer),
                        CarrierAnswers::notProvisioned,
                        () -> orders.withdrawFromTarget(transfer)),
                MoveStep.of(
                        () -> orders.deleteFromSource(transfer),
                        saying(MoveNumberCode.NUMBER_NOT_DELETED),
                        () -> orders.provisionAtTarget(back)),
                numbers(transfer, orders::updateNumberReferences, MoveNumberCode.NUMBER_REFERENCE_NOT_UPDATED),
                numbers(transfer, orders::updateLocationReference, MoveNumberCode.LOCATION_REFERENCE_NOT_UPDATED),
                numbers(
                        transfer,
                        host.collaborators().emergencyAddresses()::update,
                        MoveNumberCode.EMERGENCY_ADDRESS_NOT_UPDATED),
                numbers(transfer, host.collaborators().billing()::numbersMoved, MoveNumberCode.BILLING_NOT_NOTIFIED));
    }

    /** A step that the reversed transfer undoes. */
    private static MoveStep numbers(
            NumberTransfer transfer, Function<NumberTransfer, Either<PortFailure, NumberTransfer>> step, Code code) {
        return MoveStep.of(() -> step.apply(transfer), saying(code), () -> step.apply(transfer.reversed()));
    }

    private static Function<PortFailure, Finding> saying(Code code) {
        return failure -> Finding.of(code);
    }
}
