/**
 * The use cases of cloud calling: driving ports, driven ports and the services between them. It is open, so that commands and
 * results can be written down by what reads records.
 */
open module io.hexline.application {
    requires transitive io.hexline.domain;
    requires transitive io.vavr;
    requires com.google.common;

    exports io.hexline.application.access;
    exports io.hexline.application.callback;
    exports io.hexline.application.calling;
    exports io.hexline.application.carrier;
    exports io.hexline.application.collaborator;
    exports io.hexline.application.control;
    exports io.hexline.application.device;
    exports io.hexline.application.failure;
    exports io.hexline.application.feature;
    exports io.hexline.application.group;
    exports io.hexline.application.guard;
    exports io.hexline.application.job;
    exports io.hexline.application.license;
    exports io.hexline.application.line;
    exports io.hexline.application.location;
    exports io.hexline.application.move;
    exports io.hexline.application.number;
    exports io.hexline.application.organization;
    exports io.hexline.application.readiness;
    exports io.hexline.application.routing;
    exports io.hexline.application.schedule;
    exports io.hexline.application.spreadsheet;
    exports io.hexline.application.store;
    exports io.hexline.application.troubleshooting;
    exports io.hexline.application.user;
    exports io.hexline.application.view;
    exports io.hexline.application;
}
