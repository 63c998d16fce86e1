package io.hexline.application.troubleshooting;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What support asks for, besides the recording and the responses. Source: "Recommended Information for a TAC Case".
 *
 * @param organizations their ids, as they are written
 * @param emails of the affected users
 * @param users the ids of the affected users
 * @param description given, or composed of what was found
 */
public record CaseReport(
        List<String> organizations,
        List<String> emails,
        List<String> users,
        String description,
        Recorder recorder,
        Diagnosis diagnosis) {

    public CaseReport {
        organizations = ImmutableList.copyOf(organizations);
        emails = ImmutableList.copyOf(emails);
        users = ImmutableList.copyOf(users);
    }
}
