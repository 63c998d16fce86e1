package io.hexline.bootstrap.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * A rule of the house.
 *
 * @param rule the rule for a house with this root package
 * @param culprit the simple name of the class of the fixtures that breaks it
 */
record Law(String name, Function<String, ArchRule> rule, String culprit) {

    /** The rule, which is broken as well if there is nothing that it could look at. */
    ArchRule in(String root) {
        return rule.apply(root).allowEmptyShould(false);
    }
}
