package io.hexline.bootstrap.house;

import io.hexline.bootstrap.project.ProjectFiles;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/** A write whose path through the files is measured, on the sample. */
enum WriteRequest {
    MOVE_VALIDATE(65, "POST", WriteRequest.MOVES, 200, """
            {"usersList": [{"locationId": "5f0278fe-e88c-4337-80eb-dcccb3ee0550", "validate": true,
              "users": [{"userId": "9c2a0510-0950-452f-81ff-9a5d23692de6", "extension": "2148"}]}]}"""),

    ASSIGN_LICENSES(62, "PATCH", "/v1/licenses/users", 200, WriteRequest.example("assign-licenses.json")),

    ONBOARD_ONE(
            62, "POST", "/license/api/v1/organization/96abc2aa-3dcc-11e5-a152-fe34819cdc9a/users/onboard", 200, """
            {"users": [{"email": "new.person@example.com", "firstName": "New", "lastName": "Person", "licenses": [
              {"id": "96abc2aa-3dcc-11e5-a152-fe34819cdc9a", "operation": "add",
               "properties": {"locationId": "63715", "phoneNumber": "+14085267290", "extension": "160"}}]}]}"""),

    /** With the job. */
    MOVE_THREE(122, "POST", WriteRequest.MOVES, 201, WriteRequest.example("move-users.json"));

    static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String MOVES = "/v1/telephony/config/jobs/person/moveLocation";

    private final int mostFiles;
    private final String method;
    private final String path;
    private final int status;
    private final String body;

    WriteRequest(int mostFiles, String method, String path, int status, String body) {
        this.mostFiles = mostFiles;
        this.method = method;
        this.path = path;
        this.status = status;
        this.body = body;
    }

    /** How many files it may go through, its job included. */
    int mostFiles() {
        return mostFiles;
    }

    /** What a success is answered with. */
    int status() {
        return status;
    }

    HttpRequest to(URI server) {
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Authorization", "Bearer larkspur-full-administrator")
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .method(method, BodyPublishers.ofString(body))
                .build();
    }

    private static String example(String name) {
        return ProjectFiles.text(ProjectFiles.root().resolve("examples").resolve(name));
    }
}
