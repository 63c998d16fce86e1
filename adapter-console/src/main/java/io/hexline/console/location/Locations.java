package io.hexline.console.location;

import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Section;
import java.util.List;
import java.util.Optional;

/** Locations: all of them, and each. */
public final class Locations implements Section {

    @Override
    public Optional<Page> show(Visit visit, Visitor visitor) {
        List<String> path = visit.path();
        return switch (path.size()) {
            case 1 -> Optional.of(LocationsPage.show(visit, visitor));
            case 2 -> Optional.of(LocationPage.show(path.get(1), visitor));
            default -> Optional.empty();
        };
    }
}
