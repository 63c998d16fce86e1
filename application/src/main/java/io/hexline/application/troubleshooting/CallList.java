package io.hexline.application.troubleshooting;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The calls of a recording, as far as they are listed.
 *
 * @param failed those in which something went wrong, in their order
 * @param fine the others, in their order
 * @param recorded how many calls the recording has
 * @param unlisted how many the filter shows, and are too many to be listed
 */
public record CallList(List<RecordedCall> failed, List<RecordedCall> fine, int recorded, int unlisted) {

    public CallList {
        failed = ImmutableList.copyOf(failed);
        fine = ImmutableList.copyOf(fine);
    }
}
