package io.hexline.application.troubleshooting;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What went wrong.
 *
 * @param refusals what users were refused, in the order of the recording
 * @param failedCalls the other calls that failed, in the order of the recording
 * @param untold how many more of both there are than can be told
 */
public record Diagnosis(List<UserRefusal> refusals, List<FailedCall> failedCalls, int untold) {

    public Diagnosis {
        refusals = ImmutableList.copyOf(refusals);
        failedCalls = ImmutableList.copyOf(failedCalls);
    }

    public boolean isHealthy() {
        return refusals.isEmpty() && failedCalls.isEmpty();
    }
}
