package io.hexline.console.onboarding;

import io.hexline.console.http.Visit.Upload;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A list of new users as a file. */
final class ListFile {

    private static final int LONGEST = 500_000;
    private static final int MARK = 0xFEFF;

    private ListFile() {}

    /** Its text; why it cannot be read, in a sentence. */
    static Either<String, String> read(Upload file) {
        try {
            byte[] bytes = file.content().readNBytes(LONGEST + 1);
            return bytes.length > LONGEST
                    ? Either.left("The file is longer than half a megabyte. For a longer list there is:"
                            + " hexline onboard --csv FILE")
                    : decoded(bytes);
        } catch (IOException broken) {
            return Either.left("The file did not come as a whole. Send it again.");
        }
    }

    /** A byte that belongs to no character of the encoding is not replaced: names would change unseen. */
    private static Either<String, String> decoded(byte[] bytes) {
        try {
            String text =
                    encoding(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Either.right(text.startsWith(Character.toString(MARK)) ? text.substring(1) : text);
        } catch (CharacterCodingException other) {
            return Either.left("The file is neither in UTF-8 nor in UTF-16. Save it as “CSV UTF-8”.");
        }
    }

    private static Charset encoding(byte[] bytes) {
        int start = bytes.length < 2 ? 0 : Byte.toUnsignedInt(bytes[0]) << 8 | Byte.toUnsignedInt(bytes[1]);
        return start == MARK || start == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
