package io.hexline.application.troubleshooting;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of a support case.
 *
 * @param path where it was written; of a preview its name alone
 * @param beginning its first lines; only in a preview
 * @param more how many lines there are behind them
 */
public record CaseFile(Path path, List<String> beginning, long more) {

    public CaseFile {
        beginning = ImmutableList.copyOf(beginning);
    }
}
