package io.hexline.application.view;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.Failure;
import java.util.List;

/**
 * Why there is no result.
 *
 * @param kind
 *     <ul>
 *       <li>{@code invalid}: the request cannot be understood
 *       <li>{@code not-found}: there is no such thing, or not for whoever asks
 *       <li>{@code not-possible}: it is not in a state for that
 *       <li>{@code not-allowed}: whoever asks may not
 *       <li>{@code unauthenticated}: whoever asks is unknown
 *       <li>{@code refused}: the findings speak against it
 *       <li>{@code conflict}, {@code busy}: others changed it, or work on it
 *       <li>{@code unavailable}: the store or another system does not work
 *       <li>{@code not-undone}: another system does not work, and does not know yet that nothing came of it
 *     </ul>
 *
 * @param messages one sentence each, at least one
 * @param remedy what can be done about it
 * @param findings the codes, where there are any
 */
public record FailureView(String kind, List<String> messages, String remedy, List<FindingView> findings) {

    private static final Failure.Visitor<FailureView> WORDS = new FailureWords();

    public FailureView {
        messages = ImmutableList.copyOf(messages);
        findings = ImmutableList.copyOf(findings);
    }

    /** Nothing of it tells how other systems are called or what they said: that is for logs. */
    public static FailureView of(Failure failure) {
        return failure.accept(WORDS);
    }
}
