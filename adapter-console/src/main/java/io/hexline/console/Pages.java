package io.hexline.console;

import com.google.common.collect.ImmutableMap;
import io.hexline.console.code.CodeCatalog;
import io.hexline.console.code.Scenario;
import io.hexline.console.http.KeptForm;
import io.hexline.console.http.Page;
import io.hexline.console.http.Site;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.location.Locations;
import io.hexline.console.move.Moves;
import io.hexline.console.number.Numbers;
import io.hexline.console.organization.ElsewherePage;
import io.hexline.console.organization.Organizations;
import io.hexline.console.page.AgainPage;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.console.page.Menu;
import io.hexline.console.page.Section;
import io.hexline.console.recording.Recordings;
import io.hexline.console.scenario.Scenarios;
import io.hexline.console.user.Users;
import io.hexline.console.world.World;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/** Which section a page belongs to, by the first part of its path. */
final class Pages implements Site {

    private static final Map<String, Section> SECTIONS = ImmutableMap.of(
            Menu.USERS.segment(),
            new Users(),
            Menu.MOVES.segment(),
            new Moves(),
            Menu.NUMBERS.segment(),
            new Numbers(),
            Menu.LOCATIONS.segment(),
            new Locations(),
            Menu.RECORDINGS.segment(),
            new Recordings(),
            Menu.CODES.segment(),
            new CodeCatalog(),
            Scenario.SEGMENT,
            new Scenarios(),
            Menu.WORLD.segment(),
            new World(),
            Organizations.SEGMENT,
            new Organizations());

    @Override
    public Page signIn(String destination, Optional<KeptForm> form, Optional<String> trouble) {
        int status = trouble.isPresent() ? 401 : 200;
        List<Entry<String, String>> kept = form.map(KeptForm::hidden).orElse(List.of());
        return Drawing.draw(
                status, templates -> templates.signIn(Frame.outside("Sign in"), destination, kept, trouble.orElse("")));
    }

    @Override
    public Page again(int status, KeptForm form, Visitor visitor) {
        AgainPage page = AgainPage.signedIn(form, visitor);
        return Drawing.draw(status, templates -> templates.again(page));
    }

    @Override
    public Page show(Visit visit, Visitor visitor) {
        if (visit.path().isEmpty()) {
            return Page.seeOther(Menu.first(visitor).path());
        }
        return ElsewherePage.of(visit, visitor)
                .or(() -> Optional.ofNullable(SECTIONS.get(visit.path().get(0)))
                        .flatMap(section -> section.show(visit, visitor)))
                .orElseGet(() -> Drawing.missing(visitor));
    }

    @Override
    public Page trouble(int status, String reason) {
        return Drawing.trouble(status, reason);
    }
}
