package io.hexline.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered to whom, and that nobody gets around it. */
@ExtendWith(InChromium.class)
class RolesTest {

    private static String offered(Screen screen) {
        return String.join(";", screen.page().locator("main .head .actions a").allInnerTexts());
    }

    @ParameterizedTest
    @CsvSource({
        Screen.FULL + ", Add a user;Import, Edit licenses;Edit;Remove, Move users;Plan a whole location, 200, 200",
        Screen.OF_USERS + ", Add a user;Import, Edit licenses;Edit;Remove, '', 200, 403",
        Screen.READING + ", '', Licenses, '', 403, 403"
    })
    void whatSomebodyMayNotIsNotOfferedAndIsRefused(
            String token, String ofAll, String ofOne, String ofMoves, int adding, int moving, Screen screen) {
        screen.signIn(token).shows("Amara Okafor");
        assertEquals(ofAll, offered(screen));
        screen.follow("Wei Zhang").shows("+14085267216");
        assertEquals(ofOne, offered(screen));
        screen.open("/console/moves");
        assertEquals(ofMoves, offered(screen));

        assertEquals(adding, screen.page().navigate("/console/users/new").status());
        assertEquals(moving, screen.page().navigate("/console/moves/new").status());
    }
}
