//! Earlier years' printed totals, and the figures that only the council knows (R10.3).

use report::{Total, Totals, Year};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, sea_query::OnConflict};

use super::{CouncilStore, Result, StoreError, Tx, entities::total};

/// Rows of one statement: both databases limit what can be bound to one.
const AT_A_TIME: usize = 1_000;

impl CouncilStore {
    /// All that is known of earlier years.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn totals(&self) -> Result<Totals> {
        let rows = total::Entity::find()
            .filter(total::Column::Council.eq(self.council()))
            .all(self.reader())
            .await?;
        let totals: Result<Vec<Total>> = rows.into_iter().map(total_of).collect();
        Ok(Totals::new(totals?))
    }
}

impl Tx {
    /// All that is known of earlier years, as it stands in this transaction.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn totals(&self) -> Result<Totals> {
        let rows = total::Entity::find()
            .filter(total::Column::Council.eq(self.council()))
            .all(&self.on)
            .await?;
        let totals: Result<Vec<Total>> = rows.into_iter().map(total_of).collect();
        Ok(Totals::new(totals?))
    }

    /// Keeps these figures, in the place of what stood there.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn keep_totals(&self, totals: &[Total]) -> Result<()> {
        use total::Column as C;
        for some in totals.chunks(AT_A_TIME) {
            let rows = some.iter().map(|total| total::ActiveModel {
                council: Set(self.council()),
                year: Set(i64::from(total.year.begins_in())),
                table_id: Set(total.table.clone()),
                row_id: Set(total.row.clone()),
                column_id: Set(total.column.clone()),
                value: Set(total.value),
                percent: Set(total.percent.clone()),
            });
            total::Entity::insert_many(rows)
                .on_conflict(
                    OnConflict::columns([C::Council, C::Year, C::TableId, C::RowId, C::ColumnId])
                        .update_columns([C::Value, C::Percent])
                        .to_owned(),
                )
                .exec_without_returning(&self.on)
                .await?;
        }
        Ok(())
    }

    /// Keeps one figure, in the place of what stood there.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn keep_total(&self, total: &Total) -> Result<()> {
        self.keep_totals(std::slice::from_ref(total)).await
    }

    /// Takes a figure out.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn drop_total(&self, year: Year, table: &str, row: &str, column: &str) -> Result<()> {
        use total::Column as C;
        total::Entity::delete_many()
            .filter(C::Council.eq(self.council()))
            .filter(C::Year.eq(i64::from(year.begins_in())))
            .filter(C::TableId.eq(table))
            .filter(C::RowId.eq(row))
            .filter(C::ColumnId.eq(column))
            .exec(&self.on)
            .await?;
        Ok(())
    }
}

fn total_of(row: total::Model) -> Result<Total> {
    let year = i32::try_from(row.year).map_err(|_| StoreError::Damaged("totals"))?;
    Ok(Total {
        year: Year::beginning(year),
        table: row.table_id,
        row: row.row_id,
        column: row.column_id,
        value: row.value,
        percent: row.percent,
    })
}
