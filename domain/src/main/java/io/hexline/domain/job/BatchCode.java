package io.hexline.domain.job;

import java.util.Optional;

/** Why a batch job cannot do something, as the public API numbers the reasons of its jobs. */
public enum BatchCode {
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
