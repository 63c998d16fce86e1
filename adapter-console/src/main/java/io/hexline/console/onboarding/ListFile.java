package io.hexline.console.onboarding;

import io.hexline.console.http.Visit.Upload;
import io.hexline.spreadsheet.CsvFile;
import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** A list of new users as a file. */
final class ListFile {

    private static final int LONGEST = 500_000;

    private ListFile() {}

    /** Its text; why it cannot be read, in a sentence. */
    static Either<String, String> read(Upload file) {
        try {
            byte[] bytes = file.content().readNBytes(LONGEST + 1);
            return bytes.length > LONGEST
                    ? Either.left("The file is longer than half a megabyte. For a longer list there is:"
                            + " hexline onboard --csv FILE")
                    : CsvFile.text(new ByteArrayInputStream(bytes))
                            .<Either<String, String>>map(Either::right)
                            .orElseGet(() ->
                                    Either.left("The file is neither in UTF-8 nor in UTF-16. Save it as “CSV UTF-8”."));
        } catch (IOException broken) {
            return Either.left("The file cannot be read: it is no text, or did not come as a whole.");
        }
    }
}
