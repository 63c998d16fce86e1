package io.hexline.har.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.hexline.application.troubleshooting.RecordingFailure;
import io.hexline.har.source.ShortStrings;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;

/**
 * Says what is wrong with a file.
 *
 * @param call the number of the call that was being read; 0 before the first
 */
record UnreadableFile(Path file, ShortStrings text, int call) {

    RecordingFailure tell(IOException wrong, JsonParser parser) {
        JsonLocation place = wrong instanceof JsonProcessingException told && told.getLocation() != null
                ? told.getLocation()
                : parser.currentLocation();
        return new RecordingFailure.NotARecording(
                file, reason(wrong), place.getLineNr(), text.column(place.getByteOffset(), place.getColumnNr()));
    }

    private String reason(IOException wrong) {
        if (wrong instanceof NotHar other) {
            return other.getOriginalMessage();
        }
        if (endsEarly(wrong)) {
            return "The file is cut off: it ends "
                    + (call == 0 ? "before the first call" : "in or behind call " + call);
        }
        if (wrong instanceof ZipException) {
            return "The file is packed and damaged";
        }
        if (wrong instanceof StreamConstraintsException) {
            return "The file is no HAR file: it is nested too deeply, or has a number or a name that is too long";
        }
        return wrong instanceof JsonProcessingException
                ? "The file is not JSON" + (call == 0 ? "" : ", in or behind call " + call)
                : "The file cannot be read: " + words(wrong);
    }

    /** The parser has its own exception for an early end, and does not always use it. */
    private static boolean endsEarly(IOException wrong) {
        return wrong instanceof JsonEOFException
                || wrong instanceof EOFException
                || wrong instanceof JsonProcessingException json
                        && json.getOriginalMessage().startsWith("Unexpected end-of-input");
    }

    /** Why a file cannot be opened. */
    static String words(IOException unreadable) {
        if (unreadable instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (unreadable instanceof AccessDeniedException) {
            return "it is not yours to read";
        }
        return unreadable instanceof EOFException || unreadable instanceof ZipException
                ? "it is packed and damaged"
                : String.valueOf(unreadable.getMessage());
    }
}
