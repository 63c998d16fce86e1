package io.hexline.application.move.saga;

import com.google.common.collect.ImmutableList;
import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Command.OfNumbers;
import io.hexline.application.failure.PortFailure;
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
import io.hexline.domain.value.Id.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What has to be done outside for one move. */
final class MoveSteps {

    private MoveSteps() {}

    /**
     * One step, with what undoes it; undoing a step that was not done does no harm.
     *
     * @param failed what is told of a user for whom it cannot be done
     * @param notUndone what is told of a user for whom it cannot be undone
     */
    record Step(Command forward, Function<PortFailure, Finding> failed, Command back, Finding notUndone) {}

    /**
     * What is told once the move is written.
     *
     * @param impact what is told of a user for whom it cannot be
     */
    record FollowUp(Command command, Finding impact) {}

    /** In order, before the move is written. */
    static List<Step> before(MoveFacts facts, MovePlan plan) {
        PersonId user = facts.person().id();
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        facts.recording()
                .filter(RecordingAccount::records)
                .ifPresent(account -> steps.add(new Step(
                        new Command.DisableRecording(user),
                        saying(MoveUserCode.RECORDING_NOT_DISABLED),
                        new Command.RestoreRecording(user, account),
                        Finding.of(MoveUserCode.RECORDING_NOT_ROLLED_BACK))));
        plan.files().forEach(file -> steps.add(moveFile(file)));
        steps.add(new Step(
                new Command.PutOnPlatform(plan.after()),
                saying(MoveUserCode.PLATFORM_REFUSED_MOVE),
                new Command.PutOnPlatform(plan.before()),
                notUndone("the record on the calling platform")));
        facts.transfer().ifPresent(transfer -> steps.addAll(moveNumbers(transfer)));
        return steps.build();
    }

    /** What remains to be told once the move is written; a failure changes nothing any more and is an impact. */
    static List<FollowUp> after(MoveFacts facts, MovePlan plan) {
        PersonId user = facts.person().id();
        ImmutableList.Builder<FollowUp> followUps = ImmutableList.builder();
        if (facts.recording().isPresent()) {
            Command moved = plan.recording()
                    .<Command>map(account -> new Command.MoveRecording(user, account))
                    .orElseGet(() -> new Command.CloseRecording(user));
            followUps.add(new FollowUp(moved, Finding.of(MoveImpactCode.RECORDING_SETTINGS_NOT_MOVED)));
        }
        return followUps
                .add(new FollowUp(
                        new Command.BillUserAt(user, facts.target().id()),
                        Finding.of(MoveImpactCode.BILLING_NOTIFICATION_FAILED)))
                .build();
    }

    private static Step moveFile(FileMove file) {
        Code code = file.kind() == FileMove.Kind.ANNOUNCEMENT
                ? MoveUserCode.ANNOUNCEMENT_FILE_NOT_MOVED
                : MoveUserCode.DEVICE_FILE_NOT_MOVED;
        Evidence paths = Evidence.of("source", file.source()).and("target", file.target());
        return new Step(
                new Command.MoveFile(file),
                failure -> new Finding(code, paths),
                new Command.MoveFileBack(file),
                notUndone("the file " + file.target()));
    }

    private static List<Step> moveNumbers(NumberTransfer transfer) {
        return List.of(
                numbers(
                        new OfNumbers(OfNumbers.Step.PROVISION_AT_TARGET, transfer),
                        NumberOrdering::notProvisioned,
                        "the numbers in the target location"),
                numbers(
                        new OfNumbers(OfNumbers.Step.DELETE_FROM_SOURCE, transfer),
                        saying(MoveNumberCode.NUMBER_NOT_DELETED),
                        "the numbers in the source location"),
                numbers(transfer, OfNumbers.Step.UPDATE_NUMBER_REFERENCES, MoveNumberCode.NUMBER_REFERENCE_NOT_UPDATED),
                numbers(
                        transfer,
                        OfNumbers.Step.UPDATE_LOCATION_REFERENCE,
                        MoveNumberCode.LOCATION_REFERENCE_NOT_UPDATED),
                numbers(
                        transfer,
                        OfNumbers.Step.UPDATE_EMERGENCY_ADDRESS,
                        MoveNumberCode.EMERGENCY_ADDRESS_NOT_UPDATED),
                numbers(transfer, OfNumbers.Step.BILL_AT_TARGET, MoveNumberCode.BILLING_NOT_NOTIFIED));
    }

    private static Step numbers(NumberTransfer transfer, OfNumbers.Step step, Code code) {
        String what = step.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return numbers(new OfNumbers(step, transfer), saying(code), what);
    }

    private static Step numbers(OfNumbers forward, Function<PortFailure, Finding> failed, String what) {
        return new Step(forward, failed, forward.back(), notUndone(what));
    }

    static Finding notUndone(String what) {
        return new Finding(MoveUserCode.NOT_UNDONE, Evidence.of("what", what));
    }

    private static Function<PortFailure, Finding> saying(Code code) {
        return failure -> Finding.of(code);
    }
}
