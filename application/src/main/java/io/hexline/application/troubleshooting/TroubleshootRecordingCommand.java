package io.hexline.application.troubleshooting;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A recording to look at.
 *
 * @param filter which calls are listed; the diagnosis is about all of them
 * @param supportCase the case to write, if any
 */
public record TroubleshootRecordingCommand(Recording recording, CallFilter filter, Optional<CaseOrder> supportCase) {

    /**
     * A support case to write.
     *
     * @param folder where; it is made, and must not hold anything yet; empty to show the case and write nothing
     * @param description what the user experienced; empty to have it composed of what was found
     * @param keeps what the case is to keep besides
     */
    public record CaseOrder(Optional<Path> folder, Optional<String> description, List<Keep> keeps) {

        public CaseOrder {
            keeps = ImmutableList.copyOf(keeps);
        }
    }
}
