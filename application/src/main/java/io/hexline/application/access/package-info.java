/**
 * Who is asking, and who may do what. Depends on the domain and on {@code failure}; start at {@link
 * io.hexline.application.access.Authorization}.
 */
package io.hexline.application.access;
