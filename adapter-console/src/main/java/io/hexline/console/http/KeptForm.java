package io.hexline.console.http;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A form whose session had ended when it was sent. The pages keep it for whoever signs in again, who sends it anew; the server
 * keeps nothing of it. Only a page of this server is believed: another site would have its own forms sent in somebody's name.
 *
 * @param address to which it was sent
 * @param fields without its key, and without secrets
 * @param hadFile whether a file came with it, which has to be chosen again
 * @param stamp which says whose it is, and for which organization
 */
public record KeptForm(String address, ImmutableListMultimap<String, String> fields, boolean hadFile, Stamp stamp) {

    private static final String PREFIX = "kept.";
    private static final String HAD_FILE = "keptFile";
    private static final String KEY = "keptKey";

    /** What is sent is this one; empty where there is nothing that could be sent again. */
    public static Optional<KeptForm> sentBy(Visit visit) {
        return believed(visit, Gate.FORM_KEY)
                .map(own -> new KeptForm(
                        own.address(),
                        only(own, field -> !field.equals(Gate.FORM_KEY) && !field.equals(Gate.SECRET), 0),
                        own.upload().isPresent(),
                        own.stamp().orElseThrow()));
    }

    /** What is sent is a page that has kept one, such as that to sign in. */
    public static Optional<KeptForm> broughtBy(Visit visit) {
        return believed(visit, KEY)
                .map(own -> new KeptForm(
                        Gate.destination(own),
                        only(own, field -> field.startsWith(PREFIX), PREFIX.length()),
                        own.field(HAD_FILE).filter(Boolean::parseBoolean).isPresent(),
                        Stamp.read(own.field(KEY).orElseThrow())));
    }

    private static Optional<Visit> believed(Visit visit, String key) {
        return Optional.of(visit)
                .filter(sent -> sent.isForm() && sent.origin() == Origin.OWN && !sent.isOfScript())
                .filter(sent -> sent.field(key).isPresent())
                .filter(sent -> sent.address().startsWith(Page.ROOT + "/"));
    }

    private static ImmutableListMultimap<String, String> only(Visit visit, Predicate<String> wanted, int prefix) {
        return visit.fields().entries().stream()
                .filter(field -> wanted.test(field.getKey()))
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        field -> field.getKey().substring(prefix), Entry::getValue));
    }

    /** As a page brings it along. */
    public List<Entry<String, String>> hidden() {
        ImmutableListMultimap.Builder<String, String> hidden = ImmutableListMultimap.builder();
        hidden.put(HAD_FILE, String.valueOf(hadFile));
        hidden.put(KEY, stamp.text());
        fields.forEach((field, value) -> hidden.put(PREFIX + field, value));
        return hidden.build().entries().asList();
    }
}
