package io.hexline.application.move.saga;

import com.google.common.collect.ImmutableList;
import io.hexline.application.collaborator.Billing;
import io.hexline.application.collaborator.CallRecording;
import io.hexline.application.collaborator.CallingPlatform;
import io.hexline.application.collaborator.EmergencyAddresses;
import io.hexline.application.collaborator.NumberOrders;
import io.hexline.application.collaborator.UserFiles;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.move.saga.MoveSaga.Step;
import io.hexline.domain.carrier.NumberOrder.NumberTransfer;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.code.MoveImpactCode;
import io.hexline.domain.code.MoveNumberCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.move.MoveFacts;
import io.hexline.domain.move.MovePlan;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.FileMove;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What has to be done outside for one move. */
final class MoveSteps {

    private final CallRecording recording;
    private final UserFiles files;
    private final CallingPlatform platform;
    private final NumberOrders orders;
    private final EmergencyAddresses emergencyAddresses;
    private final Billing billing;

    MoveSteps(
            CallRecording recording,
            UserFiles files,
            CallingPlatform platform,
            NumberOrders orders,
            EmergencyAddresses emergencyAddresses,
            Billing billing) {
        this.recording = recording;
        this.files = files;
        this.platform = platform;
        this.orders = orders;
        this.emergencyAddresses = emergencyAddresses;
        this.billing = billing;
    }

    /** In order, before the move is written. */
    List<Step> before(MoveFacts facts, MovePlan plan) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        facts.recording()
                .filter(RecordingAccount::records)
                .ifPresent(account -> steps.add(disableRecording(facts.person().id(), account)));
        plan.files().forEach(file -> steps.add(moveFile(file)));
        steps.add(Step.of(
                () -> platform.put(plan.after()),
                saying(MoveUserCode.PLATFORM_REFUSED_MOVE),
                () -> platform.put(plan.before())));
        facts.transfer().ifPresent(transfer -> steps.addAll(moveNumbers(transfer)));
        return steps.build();
    }

    /** What remains to be done once the move is written; a failure changes nothing any more and is an impact. */
    List<Finding> after(MoveFacts facts, MovePlan plan) {
        PersonId user = facts.person().id();
        LocationId target = facts.target().id();
        ImmutableList.Builder<Finding> impacts = ImmutableList.builder();
        if (facts.recording().isPresent()
                && moveRecording(user, plan.recording()).isLeft()) {
            impacts.add(Finding.of(MoveImpactCode.RECORDING_SETTINGS_NOT_MOVED));
        }
        if (billing.userMoved(user, target).isLeft()) {
            impacts.add(Finding.of(MoveImpactCode.BILLING_NOTIFICATION_FAILED));
        }
        return impacts.build();
    }

    private Either<PortFailure, PersonId> moveRecording(PersonId user, Optional<RecordingAccount> atTarget) {
        return atTarget.map(account -> recording.move(user, account)).orElseGet(() -> recording.close(user));
    }

    private Step disableRecording(PersonId user, RecordingAccount account) {
        return new Step(
                () -> recording.disable(user),
                saying(MoveUserCode.RECORDING_NOT_DISABLED),
                () -> recording.restore(user, account),
                Finding.of(MoveUserCode.RECORDING_NOT_ROLLED_BACK));
    }

    private Step moveFile(FileMove file) {
        Code code = file.kind() == FileMove.Kind.ANNOUNCEMENT
                ? MoveUserCode.ANNOUNCEMENT_FILE_NOT_MOVED
                : MoveUserCode.DEVICE_FILE_NOT_MOVED;
        Evidence paths = Evidence.of("source", file.source()).and("target", file.target());
        return Step.of(() -> files.move(file), failure -> new Finding(code, paths), () -> files.move(file.reversed()));
    }

    private List<Step> moveNumbers(NumberTransfer transfer) {
        return List.of(
                Step.of(
                        () -> orders.provisionAtTarget(transfer),
                        NumberOrdering::notProvisioned,
                        () -> orders.withdrawFromTarget(transfer)),
                Step.of(
                        () -> orders.deleteFromSource(transfer),
                        saying(MoveNumberCode.NUMBER_NOT_DELETED),
                        () -> orders.provisionAtTarget(transfer.reversed())),
                numbers(transfer, orders::updateNumberReferences, MoveNumberCode.NUMBER_REFERENCE_NOT_UPDATED),
                numbers(transfer, orders::updateLocationReference, MoveNumberCode.LOCATION_REFERENCE_NOT_UPDATED),
                numbers(transfer, emergencyAddresses::update, MoveNumberCode.EMERGENCY_ADDRESS_NOT_UPDATED),
                numbers(transfer, billing::numbersMoved, MoveNumberCode.BILLING_NOT_NOTIFIED));
    }

    /** A step that the reversed transfer undoes. */
    private static Step numbers(
            NumberTransfer transfer, Function<NumberTransfer, Either<PortFailure, NumberTransfer>> step, Code code) {
        return Step.of(() -> step.apply(transfer), saying(code), () -> step.apply(transfer.reversed()));
    }

    private static Function<PortFailure, Finding> saying(Code code) {
        return failure -> Finding.of(code);
    }
}
