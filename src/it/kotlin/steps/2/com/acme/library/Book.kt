package com.acme.library

import jakarta.persistence.Column
import jakarta.persistence.ElementCollection
import jakarta.persistence.Embeddable
import jakarta.persistence.EmbeddedId
import jakarta.persistence.Entity
import jakarta.persistence.EnumType
import jakarta.persistence.Enumerated
import jakarta.persistence.FetchType
import jakarta.persistence.Id
import jakarta.persistence.ManyToOne
import jakarta.persistence.MappedSuperclass
import jakarta.persistence.Version
import java.io.Serializable
import java.time.LocalDate
import java.util.UUID

@MappedSuperclass
abstract class Versioned<K : Any>(@Version var version: Int = 0) {
    lateinit var createdBy: String
}

enum class Genre { NOVEL, POEMS }

@Embeddable
data class ShelfKey(val room: String, val number: Int) : Serializable

@Entity
class Shelf(
    @EmbeddedId val key: ShelfKey,
    @Column(length = 80, nullable = false) var label: String,
) : Versioned<ShelfKey>()

@Entity
class Book(
    @Id val id: UUID = UUID.randomUUID(),
    @field:Column(length = 200, nullable = false) var title: String,
    @Enumerated(EnumType.STRING) var genre: Genre?,
    var published: LocalDate?,
    var copies: Int,
    @Column(nullable = false) var pages: Int,
    var rating: Double?,
    val lent: Boolean = false,
) : Versioned<UUID>() {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    lateinit var shelf: Shelf

    @ElementCollection
    var keywords: MutableSet<String> = mutableSetOf()

    @delegate:Transient
    val shout: String by lazy { title.uppercase() }

    companion object {
        const val MAXIMUM = 5
    }
}
