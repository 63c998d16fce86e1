package io.hexline.rest.route;

import static io.hexline.application.access.Authorization.Permission.ASSIGN_LICENSES;
import static io.hexline.application.access.Authorization.Permission.READ_CALLING;
import static io.hexline.application.access.Authorization.Permission.READ_LICENSES;
import static io.hexline.application.access.Authorization.Permission.READ_NUMBERS_OF_PEOPLE;
import static io.hexline.application.access.Authorization.Permission.READ_ONESELF;
import static io.hexline.application.access.Authorization.Permission.READ_ORGANIZATIONS;
import static io.hexline.application.access.Authorization.Permission.READ_PEOPLE;
import static io.hexline.application.access.Authorization.Permission.READ_PERSON;
import static io.hexline.application.access.Authorization.Permission.READ_ROLES;
import static io.hexline.application.access.Authorization.Permission.SET_CALLBACKS;
import static io.hexline.application.access.Authorization.Permission.UPDATE_CALLING;
import static io.hexline.application.access.Authorization.Permission.WRITE_PEOPLE;
import static io.hexline.rest.route.Route.delete;
import static io.hexline.rest.route.Route.get;
import static io.hexline.rest.route.Route.patch;
import static io.hexline.rest.route.Route.post;
import static io.hexline.rest.route.Route.put;

import io.hexline.application.LicensingUseCases;
import io.hexline.application.PeopleUseCases;
import io.hexline.application.UseCases;
import io.hexline.rest.callback.GetLocationCallbackOperation;
import io.hexline.rest.callback.GetPersonCallbackOperation;
import io.hexline.rest.callback.SetLocationCallbackOperation;
import io.hexline.rest.callback.SetPersonCallbackOperation;
import io.hexline.rest.license.AssignLicensesOperation;
import io.hexline.rest.license.GetLicenseOperation;
import io.hexline.rest.license.ListLicensesOperation;
import io.hexline.rest.license.PreviewLicensesOperation;
import io.hexline.rest.onboarding.OnboardUsersOperation;
import io.hexline.rest.organization.GetOrganizationOperation;
import io.hexline.rest.organization.ListOrganizationsOperation;
import io.hexline.rest.person.ChangePersonNumbersOperation;
import io.hexline.rest.person.CreatePersonOperation;
import io.hexline.rest.person.GetMeOperation;
import io.hexline.rest.person.GetPersonNumbersOperation;
import io.hexline.rest.person.GetPersonOperation;
import io.hexline.rest.person.GetRoleOperation;
import io.hexline.rest.person.ListPeopleOperation;
import io.hexline.rest.person.ListRolesOperation;
import io.hexline.rest.person.RemovePersonOperation;
import io.hexline.rest.person.UpdatePersonOperation;
import java.util.List;

/** The methods and paths that are about people, and what they and their organizations have. */
final class PeopleRoutes {

    private static final String PERSON = "/v1/people/{personId}";

    private static final String CALLING_PERSON = "/v1/telephony/config/people/{personId}";

    /** Not of the public API, whose requests for licenses say what they do only once it is done. */
    private static final String PREVIEW = "/hexline/v1/licenses/users/preview";

    private static final String LOCATION_CALLBACK =
            "/v1/telephony/config/locations/{locationId}/features/emergencyCallbackNumber";

    private PeopleRoutes() {}

    static List<Route> to(UseCases use) {
        PeopleUseCases people = use.people();
        return List.of(
                get("/v1/people", READ_PEOPLE, new ListPeopleOperation(people)),
                post("/v1/people", WRITE_PEOPLE, new CreatePersonOperation(people.onboardUser(), people.findUser())),
                get("/v1/people/me", READ_ONESELF, new GetMeOperation(people.findUser())),
                get(PERSON, READ_PERSON, new GetPersonOperation(people.findUser())),
                put(PERSON, WRITE_PEOPLE, new UpdatePersonOperation(people)),
                delete(PERSON, WRITE_PEOPLE, new RemovePersonOperation(people)),
                get("/v1/roles", READ_ROLES, new ListRolesOperation()),
                get("/v1/roles/{roleId}", READ_ROLES, new GetRoleOperation()),
                post(
                        "/license/api/v1/organization/{orgId}/users/onboard",
                        ASSIGN_LICENSES,
                        new OnboardUsersOperation(people.onboardUser())));
    }

    /** How people call. */
    static List<Route> toCalling(PeopleUseCases people) {
        return List.of(
                get(
                        PERSON + "/features/numbers",
                        READ_NUMBERS_OF_PEOPLE,
                        new GetPersonNumbersOperation(people.manageUserNumbers())),
                get(
                        CALLING_PERSON + "/emergencyCallbackNumber",
                        READ_CALLING,
                        new GetPersonCallbackOperation(people.manageCallbacks())),
                put(
                        CALLING_PERSON + "/emergencyCallbackNumber",
                        SET_CALLBACKS,
                        new SetPersonCallbackOperation(people.manageCallbacks())),
                get(LOCATION_CALLBACK, READ_CALLING, new GetLocationCallbackOperation(people.manageCallbacks())),
                put(LOCATION_CALLBACK, UPDATE_CALLING, new SetLocationCallbackOperation(people.manageCallbacks())),
                put(
                        CALLING_PERSON + "/numbers",
                        UPDATE_CALLING,
                        new ChangePersonNumbersOperation(people.manageUserNumbers())));
    }

    static List<Route> toLicenses(UseCases use) {
        LicensingUseCases licensing = use.licensing();
        return List.of(
                get("/v1/licenses", READ_LICENSES, new ListLicensesOperation(licensing.listLicenses())),
                get("/v1/licenses/{licenseId}", READ_LICENSES, new GetLicenseOperation(licensing.listLicenses())),
                patch("/v1/licenses/users", ASSIGN_LICENSES, new AssignLicensesOperation(licensing.assignLicenses())),
                post(PREVIEW, ASSIGN_LICENSES, new PreviewLicensesOperation(licensing.previewLicenses())),
                get("/v1/organizations", READ_ORGANIZATIONS, new ListOrganizationsOperation(use.listOrganizations())),
                get(
                        "/v1/organizations/{orgId}",
                        READ_ORGANIZATIONS,
                        new GetOrganizationOperation(use.listOrganizations())));
    }
}
