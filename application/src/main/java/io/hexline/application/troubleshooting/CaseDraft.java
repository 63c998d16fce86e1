package io.hexline.application.troubleshooting;

import io.vavr.control.Either;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A support case that is being written. Closing it leaves nothing behind but a case that was kept. */
public interface CaseDraft extends AutoCloseable {

    /**
     * Reads the recording once, and copies of it what support needs.
     *
     * @param calls is given each call before it is copied
     * @param concerned says whether a user, known by e-mail or id, is one of those whom support has to know
     */
    Either<RecordingFailure, Recorder> copy(Consumer<RecordedCall> calls, Predicate<String> concerned);

    /**
     * Adds the report, looks through all that was written for secrets, and puts it into its folder or shows it.
     *
     * @return {@link RecordingFailure.SecretLeft} where the case would give a secret away
     */
    Either<RecordingFailure, SupportCase> keep(CaseReport report);

    @Override
    void close();
}
