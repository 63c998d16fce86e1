package io.hexline.console.number;

import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Section;
import java.util.Optional;

/** The inventory of numbers. */
public final class Numbers implements Section {

    @Override
    public Optional<Page> show(Visit visit, Visitor visitor) {
        return visit.path().size() == 1 ? Optional.of(NumbersPage.show(visit, visitor)) : Optional.empty();
    }
}
