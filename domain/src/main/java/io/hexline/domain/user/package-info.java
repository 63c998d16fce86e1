/**
 * The people of an organization. {@link io.hexline.domain.user.Person} is what the directory knows of somebody; {@link
 * io.hexline.domain.user.Subscriber} is the same person on the calling platform, and exists while a calling license is
 * held.
 */
package io.hexline.domain.user;
