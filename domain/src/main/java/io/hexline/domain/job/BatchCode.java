package io.hexline.domain.job;

import java.util.Optional;

/** Why a batch job cannot do something, as the public API numbers the reasons of its jobs. */
public enum BatchCode {
    SAFE_DELETE_CHECK_FAILED("BATCH-1012004"),
    TRUNKS_IN_USE("BATCH-1012006"),
    USERS_THERE("BATCH-1012007"),
    WORKSPACES_THERE("BATCH-1012008"),
    VIRTUAL_LINES_THERE("BATCH-1012009"),
    NUMBER_ORDER_PENDING("BATCH-1012010"),
    FEATURES_THERE("BATCH-1012011"),
    LAST_CALLING_LOCATION("BATCH-1012012"),
    LOCAL_GATEWAYS_THERE("BATCH-1012013"),
    LOCATION_NOT_FOUND("BATCH-1012014"),
    NUMBER_NOT_THERE("BATCH-1017017"),
    NUMBER_INACTIVE("BATCH-1017021"),
    PROVIDER_DIFFERS("BATCH-1017022"),
    NUMBER_ASSIGNED("BATCH-1017023"),
    MAIN_NUMBER("BATCH-1017024"),
    MOVE_NOT_SUPPORTED("BATCH-1017027"),
    ONE_NUMBER_A_JOB("BATCH-1017031"),
    /** Hexline's own: for what no documented code tells of. */
    UNEXPECTED_FAILURE("BATCH-500");

    private final String id;

    BatchCode(String id) {
        this.id = id;
    }

    /** As clients see it. */
    public String id() {
        return id;
    }

    /** What is told of something that it speaks of. */
    public BatchReason because(String text) {
        return new BatchReason(this, text);
    }

    /** Likewise, where it is one reason of several that there can be. */
    Optional<BatchReason> tell(String text) {
        return Optional.of(because(text));
    }

    /**
     * One reason.
     *
     * @param text one sentence for people, which names what it is about
     */
    public record BatchReason(BatchCode code, String text) {}
}
