package io.hexline.console.page;

import com.google.common.net.UrlEscapers;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit.Visitor;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands around a page.
 *
 * @param section to which it belongs; empty for a page outside of all
 * @param formKey of the forms on it; empty where nobody has signed in
 */
public record Frame(String title, Optional<Section> section, Optional<String> formKey) {

    /** The pages that the menu leads to. */
    public enum Section {
        USERS,
        CODES;

        public String label() {
            String name = name().toLowerCase(Locale.ROOT);
            return Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }

        public String path() {
            return Page.ROOT + "/" + name().toLowerCase(Locale.ROOT);
        }

        /** The page of one of its things. */
        public String path(String thing) {
            return path() + "/" + UrlEscapers.urlPathSegmentEscaper().escape(thing);
        }
    }

    static Frame of(String title, Section section, Visitor visitor) {
        return new Frame(
                title, Optional.of(section), Optional.of(visitor.session().formKey()));
    }

    /** Of a page for whoever it is. */
    static Frame outside(String title) {
        return new Frame(title, Optional.empty(), Optional.empty());
    }
}
