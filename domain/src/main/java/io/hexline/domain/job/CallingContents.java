package io.hexline.domain.job;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.job.BatchCode.BatchReason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is at a location that is to have no calling any more, as far as it decides. Source: "Safe Delete Check Before
 * Disabling a Location for Webex Calling".
 *
 * @param last whether no other location of the organization has calling
 * @param trunksInUse how many of its trunks connections, route groups or dial plans use
 * @param trunks how many trunks it has in all
 * @param orderPending whether an order is open for one of its numbers
 */
public record CallingContents(
        boolean last,
        int trunksInUse,
        int trunks,
        int users,
        int workspaces,
        int virtualLines,
        boolean orderPending,
        boolean numbers,
        int features) {

    /** Whether calling can be taken away from the location. */
    public enum Verdict {
        BLOCKED,
        /** Only together with what is there besides. */
        FORCE_REQUIRED,
        UNBLOCKED
    }

    public Verdict verdict() {
        if (!blocking().isEmpty()) {
            return Verdict.BLOCKED;
        }
        return unlessForced().isEmpty() ? Verdict.UNBLOCKED : Verdict.FORCE_REQUIRED;
    }

    /**
     * All that keeps calling there; nothing where it can be taken away.
     *
     * @param forced whether features and trunks that nobody uses go with it
     */
    public List<BatchReason> obstacles(boolean forced) {
        List<BatchReason> found = ImmutableList.<BatchReason>builder()
                .addAll(blocking())
                .addAll(forced ? List.of() : unlessForced())
                .build();
        return found.isEmpty()
                ? List.of()
                : ImmutableList.<BatchReason>builder()
                        .add(BatchCode.SAFE_DELETE_CHECK_FAILED.because("Safe delete checks failed."))
                        .addAll(found)
                        .build();
    }

    private List<BatchReason> blocking() {
        return all(Stream.of(
                some(trunksInUse, BatchCode.TRUNKS_IN_USE, "Trunks in use in the location. Count: "),
                some(users, BatchCode.USERS_THERE, "Users associated with the location. Count: "),
                some(workspaces, BatchCode.WORKSPACES_THERE, "Workspaces associated with the location. Count: "),
                some(
                        virtualLines,
                        BatchCode.VIRTUAL_LINES_THERE,
                        "Virtual lines associated with the location. Count: "),
                where(orderPending, BatchCode.NUMBER_ORDER_PENDING, "Number order is pending."),
                where(
                        last,
                        BatchCode.LAST_CALLING_LOCATION,
                        "Not allowed to delete the last calling location. Calling requires at least one active location in"
                                + " the organization.")));
    }

    private List<BatchReason> unlessForced() {
        return all(Stream.of(
                some(
                        features,
                        BatchCode.FEATURES_THERE,
                        "Features associated with the location. Use forceDelete to disable it together with them. Count: "),
                some(
                        trunks - trunksInUse,
                        BatchCode.LOCAL_GATEWAYS_THERE,
                        "Local gateways associated with the location. Use forceDelete to disable it together with them."
                                + " Count: ")));
    }

    private static List<BatchReason> all(Stream<Optional<BatchReason>> reasons) {
        return reasons.flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
    }

    private static Optional<BatchReason> some(int count, BatchCode code, String words) {
        return count == 0 ? Optional.empty() : code.tell(words + count);
    }

    private static Optional<BatchReason> where(boolean holds, BatchCode code, String words) {
        return holds ? code.tell(words) : Optional.empty();
    }
}
