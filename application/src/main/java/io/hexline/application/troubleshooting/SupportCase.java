package io.hexline.application.troubleshooting;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A support case that was written, or shown.
 *
 * @param widened what it keeps because that was asked for
 */
public record SupportCase(List<CaseFile> files, List<Kept> widened) {

    /** Where none was asked for. */
    public static final SupportCase NONE = new SupportCase(List.of(), List.of());

    public SupportCase {
        files = ImmutableList.copyOf(files);
        widened = ImmutableList.copyOf(widened);
    }
}
