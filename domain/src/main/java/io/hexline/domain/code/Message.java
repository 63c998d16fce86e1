package io.hexline.domain.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A documented message whose parameters have names: {@code Local Gateway differs. Phone number: {number}}. */
public final class Message {

    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z]+)}");

    private final String template;
    private final ImmutableList<String> parameters;
    private final ImmutableSet<String> names;

    /**
     * A message.
     *
     * @param template the text, each parameter a name of letters in braces
     */
    public Message(String template) {
        this.template = template;
        this.parameters = PARAMETER
                .matcher(template)
                .results()
                .map(parameter -> parameter.group(1))
                .collect(ImmutableList.toImmutableList());
        this.names = ImmutableSet.copyOf(parameters);
    }

    public String template() {
        return template;
    }

    /** The names of the parameters, in the order of the text. */
    public List<String> parameters() {
        return parameters;
    }

    /** The same, each once. */
    Set<String> names() {
        return names;
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
        return parameters.isEmpty() ? template : PARAMETER.matcher(template).replaceAll(value);
    }

    @Override
    public String toString() {
        return template;
    }

    /** Whether the text holds this message, whatever its parameters are filled with. */
    public boolean isIn(String text) {
        String pattern =
                Arrays.stream(PARAMETER.split(template, -1)).map(Pattern::quote).collect(Collectors.joining(".*?"));
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(text).find();
    }
}
