package io.hexline.application.troubleshooting;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** A support case that is being written. Closing it leaves nothing behind but a case that was kept. */
public interface CaseDraft extends AutoCloseable {

    /**
     * Reads the recording once, and copies it without its secrets.
     *
     * @param calls is given each call, and says whether the content of its response belongs to the case
     */
    Either<RecordingFailure, Recorder> copy(Predicate<RecordedCall> calls);

    /**
     * Adds the report, looks through all that was written for secrets, and puts it into its folder.
     *
     * @return the files; {@link RecordingFailure.SecretLeft} where the case would give a secret away
     */
    Either<RecordingFailure, List<Path>> keep(CaseReport report);

    @Override
    void close();
}
