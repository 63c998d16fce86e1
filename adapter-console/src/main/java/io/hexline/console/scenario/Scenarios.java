package io.hexline.console.scenario;

import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Menu;
import io.hexline.console.page.Section;
import java.util.List;
import java.util.Optional;

/** Scenarios, each by its folder and name; codes lead to them. */
public final class Scenarios implements Section {

    @Override
    public Optional<Page> show(Visit visit, Visitor visitor) {
        List<String> path = visit.path();
        if (path.size() == 1) {
            return Optional.of(Page.seeOther(Menu.CODES.path()));
        }
        return path.size() == 2
                ? ScenarioFile.named(path.get(1)).map(file -> {
                    ScenarioPage page = ScenarioPage.of(file, visitor);
                    return Drawing.draw(templates -> templates.scenarioOne(page));
                })
                : Optional.empty();
    }
}
