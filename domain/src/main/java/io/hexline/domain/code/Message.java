package io.hexline.domain.code;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A documented message whose parameters have names: {@code Local Gateway differs. Phone number: {number}}.
 *
 * @param template the text, each parameter a name of letters in braces
 */
public record Message(String template) {

    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z]+)}");

    /** The names of the parameters, in the order of the text. */
    public List<String> parameters() {
        return PARAMETER
                .matcher(template)
                .results()
                .map(parameter -> parameter.group(1))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The text with every parameter filled in.
     *
     * @param evidence a value for each of {@link #parameters()}
     * @param print how one value is written; ids look different to different readers
     */
    public String fill(Evidence evidence, Function<Object, String> print) {
        Function<MatchResult, String> value =
                parameter -> Matcher.quoteReplacement(evidence.print(parameter.group(1), print));
        return PARAMETER.matcher(template).replaceAll(value);
    }
}
