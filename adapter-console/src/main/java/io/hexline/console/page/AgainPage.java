package io.hexline.console.page;

import io.hexline.console.http.KeptForm;
import io.hexline.console.http.Visit.Visitor;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;

/**
 * What somebody had entered before the session ended, to be sent again.
 *
 * @param entered what is to be seen of it
 */
public record AgainPage(Frame frame, KeptForm form, List<Fact> entered) {

    private static final int SEEN = 2_000;

    public static AgainPage of(KeptForm form, Visitor visitor) {
        return new AgainPage(
                Frame.apart("Signed in again", visitor),
                form,
                form.fields().entries().stream()
                        .filter(field -> !field.getValue().isBlank())
                        .map(AgainPage::seen)
                        .toList());
    }

    private static Fact seen(Entry<String, String> field) {
        String value = field.getValue();
        return new Fact(label(field.getKey()), value.length() > SEEN ? value.substring(0, SEEN) + " …" : value);
    }

    /** Such as {@code First name}. */
    private static String label(String field) {
        String words = field.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
