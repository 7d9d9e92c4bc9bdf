package com.acme.library

import jakarta.persistence.Column
import jakarta.persistence.DiscriminatorColumn
import jakarta.persistence.Entity
import jakarta.persistence.GeneratedValue
import jakarta.persistence.Id
import jakarta.persistence.Inheritance
import jakarta.persistence.InheritanceType
import jakarta.persistence.ManyToMany

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
sealed class Reader {
    @get:Id
    @get:GeneratedValue
    abstract var id: Long?

    @get:Column(name = "full_name", length = 120)
    var name: String = ""

    @get:ManyToMany
    var favourites: MutableList<Book> = mutableListOf()
}

@Entity
class Student(override var id: Long? = null, var school: String) : Reader()

@Entity
class Teacher(override var id: Long? = null, @get:Column(unique = true) var room: Int?) : Reader()
