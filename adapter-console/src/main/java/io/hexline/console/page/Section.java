package io.hexline.console.page;

import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import java.util.Optional;

/** The pages below one entry of the menu. */
@FunctionalInterface
public interface Section {

    /** What a visit is answered with; empty where there is no page at its path. */
    Optional<Page> show(Visit visit, Visitor visitor);
}
