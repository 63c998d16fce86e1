/**
 * What Hexline does: the use cases as driving ports, what they need as driven ports, and the services in between.
 *
 * <p>A host of the library gives a {@link io.hexline.application.Host} (every driven port) and gets the use cases from {@link
 * io.hexline.application.UseCases}; nothing else sees the whole of it. Services are package-private. To read one path from end to end, start at {@link
 * io.hexline.application.move.MoveUsers}.
 */
package io.hexline.application;
