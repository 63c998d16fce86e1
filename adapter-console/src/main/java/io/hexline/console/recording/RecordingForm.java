package io.hexline.console.recording;

import com.google.common.base.Splitter;
import io.hexline.application.troubleshooting.CallFilter;
import io.hexline.application.troubleshooting.Keep;
import io.hexline.application.troubleshooting.Recording;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Upload;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What was typed beside a file.
 *
 * @param keeps a line for each thing that a case is to keep besides: {@code field=displayName}
 */
public record RecordingForm(String filter, String description, String keeps) {

    static final RecordingForm EMPTY = new RecordingForm("", "", "");

    /** As it is unpacked: a small file can hold endless text. */
    private static final long LONGEST = 1L << 30;

    private static final Path NAME = Path.of("The file");
    private static final Splitter LINES = Splitter.on('\n').trimResults().omitEmptyStrings();
    private static final Splitter SIGN = Splitter.on('=').limit(2).trimResults();

    static RecordingForm of(Visit visit) {
        return new RecordingForm(
                visit.field("filter").orElse(""),
                visit.field("description").orElse(""),
                visit.field("keep").orElse(""));
    }

    static Recording recording(Upload upload) {
        return Recording.from(upload.content(), NAME).upTo(LONGEST);
    }

    CallFilter calls() {
        return new CallFilter(filter);
    }

    Optional<String> story() {
        return Optional.of(description).filter(text -> !text.isEmpty());
    }

    /** The first line that says nothing that a case could keep. */
    Optional<String> wrongKeep() {
        return LINES.splitToStream(keeps).filter(line -> keep(line).isEmpty()).findFirst();
    }

    List<Keep> kept() {
        return LINES.splitToStream(keeps).flatMap(line -> keep(line).stream()).toList();
    }

    private static Optional<Keep> keep(String line) {
        List<String> sides = SIGN.splitToList(line);
        return Arrays.stream(Keep.Part.values())
                .filter(part -> sides.size() == 2 && !sides.get(1).isEmpty())
                .filter(part -> part.name().equalsIgnoreCase(sides.get(0)))
                .map(part -> new Keep(part, sides.get(1)))
                .findFirst();
    }
}
