(module
 (type $0 (func (param i32 i32) (result i32)))
 (type $1 (func (param i32) (result i32)))
 (type $2 (func (result i32)))
 (type $3 (func (param i32 i64) (result i32)))
 (type $4 (func (param i32)))
 (type $5 (func (param i32 i32)))
 (type $6 (func (param i64 i32)))
 (type $7 (func))
 (type $8 (func (param i32 i32 i32) (result i32)))
 (type $9 (func (param i64 i32 i32)))
 (type $10 (func (param i32 i64 i64 i32)))
 (type $11 (func (param i32 i32 i64)))
 (type $12 (func (param i32 i32 i64 i32)))
 (type $13 (func (param i64 i32 i32 i32) (result i64)))
 (type $14 (func (param i32 i64)))
 (type $15 (func (param i64) (result i32)))
 (type $16 (func (param i64 i64 i32)))
 (type $17 (func (param i32 i64 i32)))
 (type $18 (func (param i32 i32 i32)))
 (type $19 (func (param i64 i32) (result i64)))
 (import "env" "memory" (memory $mimport$0 1))
 (export "token_hash" (func $111))
 (export "token_list" (func $59))
 (export "bitmaps_4096" (func $105))
 (export "bitmaps_512" (func $104))
 (export "radix_cached" (func $103))
 (export "radix" (func $102))
 (export "runs" (func $101))
 (export "reserve_linear" (func $84))
 (export "reserve_runs" (func $82))
 (export "buckets" (func $80))
 (export "bulk" (func $78))
 (export "critbit" (func $77))
 (export "hash" (func $76))
 (export "list_hash" (func $75))
 (export "list_words" (func $74))
 (export "list" (func $59))
 (export "none" (func $73))
 (export "rbtree" (func $71))
 (export "sorted" (func $70))
 (export "tags" (func $69))
 (export "unchecked" (func $68))
 (export "xarray" (func $66))
 (export "memory" (memory $mimport$0))
 (func $0
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  i32.const 20
  i32.load
  if
   return
  end
  i32.const 256
  i32.load
  local.set $0
  i32.const 48
  i32.load
  local.set $1
  i32.const 276
  i32.load
  local.tee $2
  if (result i32)
   local.get $0
   local.get $2
   i32.const 1
   i32.sub
   local.get $1
   i32.mul
   i32.le_u
  else
   i32.const 0
  end
  if
   local.get $0
   local.get $1
   i32.add
   i32.const 1
   i32.sub
   local.get $1
   i32.div_u
   local.set $1
   loop $label
    i32.const 276
    i32.load
    local.get $1
    i32.gt_u
    if
     i32.const 272
     i32.load
     local.tee $2
     i32.load offset=4
     local.set $3
     local.get $2
     i32.load offset=28
     local.tee $0
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $0
     i32.store
     local.get $2
     i32.const 88
     i32.load
     i32.store
     i32.const 88
     local.get $2
     i32.store
     local.get $3
     if
      local.get $3
      i32.const 0
      i32.store
      local.get $3
      i32.load offset=28
      i64.const 0
      i64.store
     else
      i32.const 268
      i32.const 0
      i32.store
     end
     i32.const 272
     local.get $3
     i32.store
     i32.const 276
     i32.const 276
     i32.load
     i32.const 1
     i32.sub
     i32.store
     br $label
    end
   end
  end
 )
 (func $1 (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 i64)
  local.get $0
  i32.load8_u
  local.tee $1
  i32.const 9
  i32.eq
  if
   i32.const 8
   i32.load
   local.get $0
   i32.load offset=12
   i32.const 2
   i32.shl
   i32.add
   i32.load
   local.set $1
   i32.const -9
   local.set $0
   block $block
    local.get $1
    i32.eqz
    br_if $block
    i32.const -22
    local.set $0
    local.get $1
    i32.load offset=72
    if (result i32)
     i32.const 0
    else
     i32.const 156
     i32.load
    end
    br_if $block
    local.get $1
    call $4
    i32.const 0
    local.set $0
   end
   local.get $0
   return
  end
  local.get $1
  i32.const 8
  i32.eq
  if
   i32.const -9
   local.set $1
   block $block1
    i32.const 8
    i32.load
    local.get $0
    i32.load offset=12
    i32.const 2
    i32.shl
    i32.add
    i32.load
    local.tee $2
    i32.eqz
    br_if $block1
    i32.const -22
    local.set $1
    local.get $2
    i32.load offset=72
    if (result i32)
     i32.const 0
    else
     i32.const 156
     i32.load
    end
    br_if $block1
    local.get $0
    i64.load offset=16
    local.set $5
    local.get $2
    i32.load offset=76
    local.set $0
    loop $label
     local.get $0
     if
      local.get $0
      i64.load offset=8
      local.get $5
      i64.ne
      if
       local.get $0
       i32.load
       local.set $0
       br $label
      end
     end
    end
    i32.const -2
    local.set $1
    local.get $0
    i32.eqz
    br_if $block1
    local.get $0
    i32.const 1
    i32.store offset=24
    i32.const 0
    local.set $1
   end
   local.get $1
   return
  end
  local.get $1
  i32.const 3
  i32.eq
  if
   block $block2 (result i32)
    i32.const -9
    i32.const 8
    i32.load
    local.get $0
    i32.load offset=12
    i32.const 2
    i32.shl
    i32.add
    i32.load
    local.tee $3
    i32.eqz
    br_if $block2
    drop
    i32.const -22
    local.get $3
    i32.load offset=72
    if (result i32)
     i32.const 156
     i32.load
    else
     i32.const 0
    end
    br_if $block2
    drop
    local.get $0
    i64.load32_u offset=8
    i64.const 12
    i64.shl
    local.set $6
    local.get $0
    i64.load offset=16
    local.set $5
    local.get $3
    i32.load offset=76
    local.set $1
    loop $label1
     local.get $1
     if
      local.get $1
      i64.load offset=8
      local.get $5
      i64.ne
      if
       local.get $1
       i32.load
       local.set $1
       br $label1
      end
     end
    end
    block $block3 (result i32)
     i32.const -17
     local.get $1
     br_if $block3
     drop
     local.get $3
     i32.load offset=84
     local.tee $0
     i32.const 52
     i32.load
     i32.ge_u
     if
      i32.const 56
      i32.load
      br $block3
     end
     local.get $0
     local.get $3
     i32.load offset=96
     i32.const 60
     i32.load
     i32.mul
     i32.ge_u
     if
      i32.const 72
      i32.load
      local.set $0
      i32.const 80
      i32.load
      local.tee $1
      if
       i32.const 80
       local.get $1
       i32.load
       i32.store
      else
       i32.const 76
       local.get $0
       i32.const 76
       i32.load
       local.tee $1
       i32.add
       i32.store
      end
      local.get $1
      i32.const 0
      local.get $0
      memory.fill
      i32.const 88
      i32.const 88
      i32.load
      local.tee $2
      i32.load
      i32.store
      local.get $2
      local.get $1
      i32.store offset=28
      local.get $2
      i32.const 0
      i32.store
      local.get $2
      local.get $3
      i32.const 88
      i32.add
      local.tee $0
      i32.load offset=4
      i32.store offset=4
      local.get $0
      i32.load offset=4
      if
       local.get $0
       i32.load offset=4
       local.tee $4
       local.get $2
       i32.store
       local.get $4
       i32.load offset=28
       local.get $1
       i64.extend_i32_u
       i64.store
      else
       local.get $0
       local.get $2
       i32.store
      end
      local.get $0
      local.get $2
      i32.store offset=4
      local.get $0
      local.get $0
      i32.load offset=8
      i32.const 1
      i32.add
      i32.store offset=8
     end
     i32.const 88
     i32.const 88
     i32.load
     local.tee $0
     i32.load
     i32.store
     local.get $0
     local.get $5
     i64.store offset=8
     local.get $0
     local.get $6
     i64.store offset=16
     local.get $0
     i32.const 0
     i32.store offset=24
     local.get $0
     i32.const 0
     i32.store
     local.get $0
     local.get $3
     i32.load offset=80
     i32.store offset=4
     local.get $3
     i32.load offset=80
     if
      local.get $3
      i32.load offset=80
      local.get $0
      i32.store
     else
      local.get $3
      local.get $0
      i32.store offset=76
     end
     local.get $3
     local.get $0
     i32.store offset=80
     local.get $3
     local.get $3
     i32.load offset=84
     i32.const 1
     i32.add
     i32.store offset=84
     i32.const 0
    end
   end
   return
  end
  local.get $1
  i32.const 5
  i32.eq
  if
   call $21
   i32.const 0
   return
  end
  local.get $1
  i32.const 6
  i32.eq
  if
   call $51
   return
  end
  i32.const -2147483648
 )
 (func $2 (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  local.get $1
  i64.load
  i32.wrap_i64
  local.set $1
  local.get $2
  i64.load
  i32.wrap_i64
  local.set $7
  i32.const 64
  i32.load
  if
   local.get $7
   i32.const 52
   i32.load
   i32.gt_u
   if (result i32)
    i32.const -22
   else
    local.get $0
    local.get $1
    local.get $7
    call $61
   end
   local.set $3
   local.get $1
   i32.const 80
   i32.load
   i32.store
   i32.const 80
   local.get $1
   i32.store
  else
   block $block (result i32)
    i32.const 60
    i32.load
    local.set $5
    local.get $1
    local.tee $3
    local.tee $4
    local.set $2
    loop $label
     local.get $6
     i32.const 10000
     i32.le_u
     i32.const 0
     local.get $2
     select
     if
      local.get $2
      i64.load
      i32.wrap_i64
      local.tee $2
      if
       i32.const -22
       local.get $2
       i64.load
       i32.wrap_i64
       local.tee $2
       i32.const 0
       local.get $4
       i64.load
       i32.wrap_i64
       local.tee $4
       local.get $2
       i32.eq
       select
       br_if $block
       drop
       local.get $6
       i32.const 1
       i32.add
       local.set $6
       br $label
      end
     end
    end
    i32.const -22
    local.get $2
    br_if $block
    drop
    loop $label1
     local.get $3
     if
      i32.const -22
      local.get $3
      i64.load offset=8
      local.tee $9
      i64.eqz
      local.get $9
      local.get $5
      i64.extend_i32_u
      i64.gt_u
      i32.or
      br_if $block
      drop
      local.get $3
      i64.load
      i32.wrap_i64
      local.set $3
      br $label1
     end
    end
    i32.const 0
   end
   local.tee $3
   if
    local.get $3
    return
   end
   local.get $1
   local.set $2
   loop $label2
    local.get $3
    i32.const 1
    local.get $2
    select
    i32.eqz
    if
     local.get $0
     local.get $2
     i32.const 16
     i32.add
     local.get $2
     i64.load offset=8
     i32.wrap_i64
     call $61
     local.set $3
     local.get $2
     i64.load
     i32.wrap_i64
     local.set $2
     br $label2
    end
   end
   i32.const -22
   local.get $3
   local.get $3
   if (result i32)
    i32.const 0
   else
    local.get $7
    local.get $0
    i32.load offset=84
    i32.ne
   end
   select
   local.set $3
   loop $label3
    local.get $1
    if
     local.get $1
     i64.load
     i32.wrap_i64
     local.get $1
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $1
     i32.store
     local.set $1
     br $label3
    end
   end
  end
  local.get $3
  if
   local.get $0
   call $4
  end
  local.get $3
 )
 (func $3 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  i32.const 256
  i32.load
  local.tee $0
  i32.const 40
  i32.load
  i32.ge_u
  if
   i32.const 44
   i32.load
   return
  end
  i32.const 20
  i32.load
  if (result i32)
   i32.const 0
  else
   local.get $0
   i32.const 276
   i32.load
   i32.const 48
   i32.load
   i32.mul
   i32.ge_u
  end
  if
   i32.const 72
   i32.load
   local.set $1
   i32.const 80
   i32.load
   local.tee $0
   if
    i32.const 80
    local.get $0
    i32.load
    i32.store
   else
    i32.const 76
    local.get $1
    i32.const 76
    i32.load
    local.tee $0
    i32.add
    i32.store
   end
   local.get $0
   i32.const 0
   local.get $1
   memory.fill
   i32.const 88
   i32.const 88
   i32.load
   local.tee $1
   i32.load
   i32.store
   local.get $1
   local.get $0
   i32.store offset=28
   local.get $1
   i32.const 0
   i32.store
   local.get $1
   i32.const 272
   i32.load
   i32.store offset=4
   i32.const 272
   i32.load
   if
    i32.const 272
    i32.load
    local.tee $2
    local.get $1
    i32.store
    local.get $2
    i32.load offset=28
    local.get $0
    i64.extend_i32_u
    i64.store
   else
    i32.const 268
    local.get $1
    i32.store
   end
   i32.const 272
   local.get $1
   i32.store
   i32.const 276
   i32.const 276
   i32.load
   i32.const 1
   i32.add
   i32.store
  end
  i32.const 0
 )
 (func $4 (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  local.get $0
  i32.load offset=84
  i32.eqz
  if
   return
  end
  local.get $0
  i32.load offset=80
  local.set $1
  loop $label
   local.get $1
   if
    local.get $1
    i32.load offset=4
    local.get $1
    i32.const 88
    i32.load
    i32.store
    i32.const 88
    local.get $1
    i32.store
    local.set $1
    br $label
   end
  end
  local.get $0
  i32.const 88
  i32.add
  local.set $3
  loop $label1
   local.get $3
   i32.load offset=8
   if
    local.get $3
    i32.load offset=4
    local.tee $4
    i32.load offset=4
    local.set $2
    local.get $4
    i32.load offset=28
    local.tee $1
    i32.const 80
    i32.load
    i32.store
    i32.const 80
    local.get $1
    i32.store
    local.get $4
    i32.const 88
    i32.load
    i32.store
    i32.const 88
    local.get $4
    i32.store
    local.get $2
    if
     local.get $2
     i32.const 0
     i32.store
     local.get $2
     i32.load offset=28
     i64.const 0
     i64.store
    else
     local.get $3
     i32.const 0
     i32.store
    end
    local.get $3
    local.get $2
    i32.store offset=4
    local.get $3
    local.get $3
    i32.load offset=8
    i32.const 1
    i32.sub
    i32.store offset=8
    br $label1
   end
  end
  local.get $0
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  v128.store offset=76
  local.get $0
  i64.const 0
  i64.store offset=92
 )
 (func $5 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  i32.const 28
  i64.load32_u
  i64.const 32
  i64.shl
  local.set $8
  i32.const 24
  i32.load
  local.set $4
  i32.const 32
  i32.load
  local.set $5
  i32.const 20
  i32.load
  local.set $6
  loop $label1
   block $block
    local.get $0
    i32.load offset=12
    local.tee $2
    local.get $0
    i64.load offset=24
    i32.wrap_i64
    i32.add
    local.set $3
    loop $label
     local.get $2
     local.get $3
     i32.ne
     if
      local.get $5
      i64.extend_i32_u
      local.get $6
      local.get $2
      local.get $4
      i32.and
      i32.const 3
      i32.shl
      i32.add
      local.tee $7
      i64.load
      local.get $8
      i64.sub
      i64.ge_u
      if
       local.get $7
       i64.const 0
       i64.store
       local.get $2
       i32.const 1
       i32.add
       local.set $2
       br $label
      end
     end
    end
    i32.const -22
    i32.const 0
    local.get $2
    local.get $3
    i32.ne
    select
    local.tee $2
    local.get $0
    i32.load offset=4
    i32.ne
    if
     i32.const 16
     local.get $2
     i32.store
     br $block
    end
    local.get $1
    local.get $0
    i32.const 32
    i32.add
    local.tee $0
    i32.ne
    if (result i32)
     local.get $0
     i32.load8_u
     i32.const 14
     i32.eq
    else
     i32.const 0
    end
    br_if $label1
   end
  end
  local.get $0
 )
 (func $6 (param $0 i64) (param $1 i32) (param $2 i32)
  (local $3 i32)
  local.get $1
  call $53
  local.get $0
  local.get $2
  i32.const 3
  i32.shl
  i64.extend_i32_u
  i64.div_u
  call $14
  local.tee $3
  i64.load
  i32.wrap_i64
  local.tee $1
  i32.eqz
  if
   i32.const 8
   local.get $2
   local.get $2
   i32.const 8
   i32.load
   i32.add
   i32.const 1
   i32.sub
   local.get $2
   i32.const 1
   i32.sub
   i32.const -1
   i32.xor
   i32.and
   local.tee $1
   i32.add
   i32.store
   local.get $1
   i32.const 0
   local.get $2
   memory.fill
   local.get $3
   local.get $1
   i64.extend_i32_u
   i64.store
  end
  local.get $1
  local.get $0
  i32.wrap_i64
  local.get $2
  i32.const 3
  i32.shl
  i32.const 1
  i32.sub
  i32.and
  local.tee $1
  i32.const 6
  i32.shr_u
  i32.const 3
  i32.shl
  i32.add
  local.tee $2
  local.get $2
  i64.load
  i64.const 1
  local.get $1
  i32.const 63
  i32.and
  i64.extend_i32_u
  i64.shl
  i64.or
  i64.store
 )
 (func $7 (param $0 i32) (result i32)
  (local $1 i32)
  call $3
  local.tee $1
  i32.eqz
  if
   i32.const 256
   local.get $0
   call $9
   local.tee $1
   if (result i32)
    i32.const 68
    i32.load
   else
    i32.const 0
   end
   if
    call $0
   end
  end
  local.get $1
 )
 (func $8 (param $0 i32) (result i32)
  (local $1 i32)
  call $3
  local.tee $1
  i32.eqz
  if
   i32.const 256
   local.get $0
   call $10
   local.tee $1
   if (result i32)
    i32.const 68
    i32.load
   else
    i32.const 0
   end
   if
    call $0
   end
  end
  local.get $1
 )
 (func $9 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  local.get $0
  i32.load offset=4
  local.tee $4
  local.set $3
  local.get $1
  local.set $2
  block $block
   loop $label
    local.get $3
    if
     local.get $3
     i32.load8_u
     local.tee $5
     local.get $2
     i32.load8_u
     i32.eq
     if
      local.get $5
      i32.eqz
      br_if $block
      local.get $3
      i32.load8_u offset=1
      local.tee $5
      local.get $2
      i32.load8_u offset=1
      i32.eq
      if
       local.get $5
       i32.eqz
       br_if $block
       local.get $3
       i32.load8_u offset=2
       local.tee $5
       local.get $2
       i32.load8_u offset=2
       i32.eq
       if
        local.get $5
        i32.eqz
        br_if $block
        local.get $3
        i32.load8_u offset=3
        local.tee $5
        local.get $2
        i32.load8_u offset=3
        i32.eq
        if
         local.get $5
         i32.eqz
         br_if $block
         local.get $3
         i32.load8_u offset=4
         local.tee $5
         local.get $2
         i32.load8_u offset=4
         i32.eq
         if
          local.get $5
          i32.eqz
          br_if $block
          local.get $3
          i32.load8_u offset=5
          local.tee $5
          local.get $2
          i32.load8_u offset=5
          i32.eq
          if
           local.get $5
           i32.eqz
           br_if $block
           local.get $3
           i32.load8_u offset=6
           local.tee $5
           local.get $2
           i32.load8_u offset=6
           i32.eq
           if
            local.get $5
            i32.eqz
            br_if $block
            local.get $3
            i32.load8_u offset=7
            local.tee $5
            local.get $2
            i32.load8_u offset=7
            i32.eq
            if
             local.get $5
             i32.eqz
             br_if $block
             local.get $3
             i32.const 8
             i32.add
             local.set $3
             local.get $2
             i32.const 8
             i32.add
             local.set $2
             br $label
            end
           end
          end
         end
        end
       end
      end
     end
     local.get $4
     i32.load offset=64
     local.tee $4
     local.set $3
     local.get $1
     local.set $2
     br $label
    end
   end
   i32.const 0
   local.set $4
  end
  local.get $4
  if
   i32.const -17
   return
  end
  local.get $0
  i32.load offset=8
  local.set $2
  local.get $1
  i32.const 0
  i32.store offset=64
  local.get $1
  local.get $2
  i32.store offset=68
  local.get $2
  if
   local.get $2
   local.get $1
   i32.store offset=64
  else
   local.get $0
   local.get $1
   i32.store offset=4
  end
  local.get $0
  local.get $1
  i32.store offset=8
  local.get $0
  local.get $0
  i32.load
  i32.const 1
  i32.add
  i32.store
  i32.const 0
 )
 (func $10 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  local.get $0
  local.get $1
  call $46
  if
   i32.const -17
   return
  end
  local.get $0
  i32.const 32
  i32.add
  local.tee $2
  i32.const 416
  i32.ne
  if
   local.get $2
   local.get $1
   call $17
  end
  local.get $0
  i32.load offset=8
  local.set $2
  local.get $1
  i32.const 0
  i32.store offset=64
  local.get $1
  local.get $2
  i32.store offset=68
  local.get $2
  if
   local.get $2
   local.get $1
   i32.store offset=64
  else
   local.get $0
   local.get $1
   i32.store offset=4
  end
  local.get $0
  local.get $1
  i32.store offset=8
  local.get $0
  local.get $0
  i32.load
  i32.const 1
  i32.add
  i32.store
  i32.const 0
 )
 (func $11 (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  i32.const 8
  i32.load
  local.get $0
  i32.load offset=12
  i32.const 2
  i32.shl
  i32.add
  i32.load
  local.tee $1
  i32.eqz
  if
   i32.const -9
   return
  end
  i32.const 8
  i32.load
  local.get $0
  i32.load offset=12
  i32.const 2
  i32.shl
  i32.add
  i32.const 0
  i32.store
  local.get $1
  call $4
  i32.const 384
  i32.const 256
  local.get $1
  i32.load offset=72
  select
  local.set $0
  local.get $1
  i32.load offset=68
  local.tee $2
  if
   local.get $2
   local.get $1
   i32.load offset=64
   i32.store offset=64
  else
   local.get $0
   local.get $1
   i32.load offset=64
   i32.store offset=4
  end
  local.get $1
  i32.load offset=64
  local.tee $2
  if
   local.get $2
   local.get $1
   i32.load offset=68
   i32.store offset=68
  else
   local.get $0
   local.get $1
   i32.load offset=68
   i32.store offset=8
  end
  local.get $0
  local.get $0
  i32.load
  i32.const 1
  i32.sub
  i32.store
  local.get $0
  i32.const 256
  i32.eq
  if
   call $0
  end
  local.get $1
  i32.const 84
  i32.load
  i32.store offset=64
  i32.const 84
  local.get $1
  i32.store
  i32.const 0
 )
 (func $12 (param $0 i32) (param $1 i64) (param $2 i64) (param $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  i32.const 264
  i32.load
  local.tee $4
  i32.const 260
  i32.load
  i32.eq
  if
   i32.const 8
   local.get $4
   i32.const 1
   i32.shl
   i32.const 128
   local.get $4
   select
   local.tee $4
   i32.const 24
   i32.mul
   local.tee $6
   i32.const 8
   i32.load
   i32.const 4095
   i32.add
   i32.const -4096
   i32.and
   local.tee $5
   i32.add
   i32.store
   local.get $5
   i32.const 0
   local.get $6
   memory.fill
   local.get $5
   i32.const 256
   i32.load
   i32.const 260
   i32.load
   i32.const 24
   i32.mul
   memory.copy
   i32.const 256
   local.get $5
   i32.store
   i32.const 264
   local.get $4
   i32.store
  end
  i32.const 256
  i32.load
  local.get $0
  i32.const 24
  i32.mul
  i32.add
  local.tee $4
  i32.const 24
  i32.add
  local.get $4
  i32.const 260
  i32.load
  local.get $0
  i32.sub
  i32.const 24
  i32.mul
  memory.copy
  i32.const 260
  i32.const 260
  i32.load
  i32.const 1
  i32.add
  i32.store
  i32.const 256
  i32.load
  local.get $0
  i32.const 24
  i32.mul
  i32.add
  local.tee $0
  local.get $1
  i64.store
  local.get $0
  local.get $2
  local.get $1
  i64.sub
  i64.store offset=8
  local.get $0
  local.get $3
  i32.store offset=16
  local.get $0
  i32.const 0
  i32.store offset=20
 )
 (func $13 (param $0 i32) (param $1 i32) (param $2 i64)
  (local $3 i64)
  (local $4 i64)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  loop $label1
   local.get $5
   i32.const 4096
   i32.lt_u
   if
    local.get $0
    local.get $5
    i32.add
    i64.load
    i32.wrap_i64
    local.tee $9
    if
     local.get $2
     local.get $5
     i64.extend_i32_u
     i64.const 3
     i64.shr_u
     local.get $1
     i32.const 9
     i32.mul
     i32.const 6
     i32.add
     i64.extend_i32_u
     i64.shl
     i64.or
     local.set $3
     local.get $1
     i32.const 1
     i32.eq
     if
      block $block
       local.get $3
       i64.const 0
       i64.ne
       if
        local.get $9
        i32.const 4096
        local.get $3
        i64.const 1
        i32.const 52
        local.get $3
        i64.clz
        i32.wrap_i64
        i32.const 11
        i32.sub
        local.tee $6
        i32.sub
        i64.extend_i32_u
        i64.shl
        i64.xor
        local.get $6
        call $16
        br $block
       end
       i64.const 1
       local.set $3
       loop $label
        local.get $3
        i64.const 32768
        i64.lt_u
        if
         local.get $9
         local.get $3
         i32.wrap_i64
         i32.const 6
         i32.shr_u
         i32.const 3
         i32.shl
         i32.add
         i64.load
         i64.const 1
         local.get $3
         i64.shl
         i64.and
         i64.const 0
         i64.ne
         if
          local.get $3
          i64.clz
          i32.wrap_i64
          i32.const 11
          i32.sub
          local.tee $8
          i32.const 2
          i32.shl
          i32.const 768
          i32.add
          local.tee $7
          i32.load
          local.set $6
          local.get $7
          local.get $6
          i32.const 1
          i32.add
          i32.store
          i32.const 20
          i32.load
          local.get $6
          i32.const 24
          i32.load
          i32.and
          i32.const 3
          i32.shl
          i32.add
          local.get $8
          i64.extend_i32_u
          local.tee $4
          i32.const 28
          i64.load32_u
          i64.const 32
          i64.shl
          i64.or
          i64.store
          i32.const 40
          i32.const 40
          i64.load
          local.get $4
          i64.const 52
          i64.shl
          local.get $3
          i64.const 1
          i32.const 52
          local.get $8
          i32.sub
          i64.extend_i32_u
          i64.shl
          i64.xor
          local.get $4
          i64.shl
          i64.add
          i64.add
          i64.store
          i32.const 48
          i32.const 48
          i64.load
          i64.const 1
          i64.add
          i64.store
         end
         local.get $3
         i64.const 1
         i64.add
         local.set $3
         br $label
        end
       end
      end
     else
      local.get $9
      local.get $1
      i32.const 1
      i32.sub
      local.get $3
      call $13
     end
    end
    local.get $5
    i32.const 8
    i32.add
    local.set $5
    br $label1
   end
  end
 )
 (func $14 (param $0 i32) (param $1 i64) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  local.get $0
  i64.load
  local.tee $5
  i32.wrap_i64
  local.tee $3
  i32.const 2
  i32.and
  i32.eqz
  local.get $1
  i64.eqz
  i32.and
  if
   local.get $0
   return
  end
  local.get $3
  i32.const 2
  i32.and
  if
   local.get $3
   i32.const 2
   i32.sub
   i32.load
   local.set $4
  else
   local.get $5
   i64.eqz
   if
    loop $label
     local.get $1
     local.get $4
     i64.extend_i32_u
     i64.shr_u
     i64.const 64
     i64.ge_u
     if
      local.get $4
      i32.const 6
      i32.add
      local.set $4
      br $label
     end
    end
   end
   i32.const 12
   i32.const 12
   i32.load
   local.tee $2
   i32.const 576
   i32.add
   i32.store
   local.get $2
   i32.const 0
   i32.const 576
   memory.fill
   local.get $2
   local.get $4
   i32.store
   local.get $2
   i32.const 2
   i32.add
   local.tee $3
   i32.const 38
   i32.add
   local.get $5
   i64.store
  end
  loop $label1
   local.get $1
   local.get $4
   i64.extend_i32_u
   i64.shr_u
   i64.const 64
   i64.ge_u
   if
    i32.const 12
    i32.const 12
    i32.load
    local.tee $2
    i32.const 576
    i32.add
    i32.store
    local.get $2
    i32.const 0
    i32.const 576
    memory.fill
    local.get $2
    local.get $4
    i32.const 6
    i32.add
    local.tee $4
    i32.store
    local.get $2
    i32.const 2
    i32.add
    local.tee $2
    i32.const 38
    i32.add
    local.get $3
    i64.extend_i32_u
    i64.store
    local.get $2
    local.set $3
    br $label1
   end
  end
  local.get $0
  local.get $3
  i64.extend_i32_u
  i64.store
  loop $label2 (result i32)
   local.get $3
   i32.const 38
   i32.add
   local.get $1
   local.get $4
   i64.extend_i32_u
   i64.shr_u
   i32.wrap_i64
   i32.const 63
   i32.and
   i32.const 3
   i32.shl
   i32.add
   local.set $2
   local.get $4
   if (result i32)
    local.get $4
    i32.const 6
    i32.sub
    local.set $4
    local.get $2
    i64.load
    i32.wrap_i64
    local.tee $3
    i32.eqz
    if
     i32.const 12
     i32.const 12
     i32.load
     local.tee $0
     i32.const 576
     i32.add
     i32.store
     local.get $0
     i32.const 0
     i32.const 576
     memory.fill
     local.get $0
     local.get $4
     i32.store
     local.get $2
     local.get $0
     i32.const 2
     i32.add
     local.tee $3
     i64.extend_i32_u
     i64.store
    end
    br $label2
   else
    local.get $2
   end
  end
 )
 (func $15 (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  local.get $0
  i32.load offset=84
  i32.eqz
  if
   return
  end
  local.get $0
  i32.const 0
  i32.store offset=100
  local.get $0
  i32.const 0
  i32.store offset=108
  local.get $0
  i32.const 0
  i32.store offset=112
  local.get $0
  i32.load offset=80
  local.set $1
  loop $label
   local.get $1
   if
    local.get $1
    i32.load offset=4
    local.get $1
    i32.const 88
    i32.load
    i32.store
    i32.const 88
    local.get $1
    i32.store
    local.set $1
    br $label
   end
  end
  local.get $0
  i32.const 88
  i32.add
  local.set $3
  loop $label1
   local.get $3
   i32.load offset=8
   if
    local.get $3
    i32.load offset=4
    local.tee $4
    i32.load offset=4
    local.set $2
    local.get $4
    i32.load offset=28
    local.tee $1
    i32.const 80
    i32.load
    i32.store
    i32.const 80
    local.get $1
    i32.store
    local.get $4
    i32.const 88
    i32.load
    i32.store
    i32.const 88
    local.get $4
    i32.store
    local.get $2
    if
     local.get $2
     i32.const 0
     i32.store
     local.get $2
     i32.load offset=28
     i64.const 0
     i64.store
    else
     local.get $3
     i32.const 0
     i32.store
    end
    local.get $3
    local.get $2
    i32.store offset=4
    local.get $3
    local.get $3
    i32.load offset=8
    i32.const 1
    i32.sub
    i32.store offset=8
    br $label1
   end
  end
  local.get $0
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  v128.store offset=76
  local.get $0
  i64.const 0
  i64.store offset=92
 )
 (func $16 (param $0 i32) (param $1 i32) (param $2 i64) (param $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
  (local $11 i64)
  (local $12 i64)
  (local $13 i64)
  i32.const 20
  i32.load
  local.set $6
  i32.const 24
  i32.load
  local.set $7
  local.get $3
  i64.extend_i32_u
  i32.const 28
  i64.load32_u
  i64.const 32
  i64.shl
  i64.or
  local.set $12
  local.get $3
  i32.const 2
  i32.shl
  i32.const 768
  i32.add
  local.tee $8
  i32.load
  local.tee $4
  local.set $9
  loop $label1
   local.get $1
   local.get $5
   i32.gt_u
   if
    local.get $0
    local.get $5
    i32.add
    i64.load
    local.tee $10
    i64.const 0
    i64.ne
    if
     local.get $2
     local.get $5
     i64.extend_i32_u
     i64.const 3
     i64.shl
     i64.add
     local.set $13
     loop $label
      local.get $6
      local.get $4
      local.get $7
      i32.and
      i32.const 3
      i32.shl
      i32.add
      local.get $12
      i64.store
      local.get $4
      i32.const 1
      i32.add
      local.set $4
      local.get $11
      local.get $13
      local.get $10
      i64.ctz
      i64.add
      i64.add
      local.set $11
      local.get $10
      local.get $10
      i64.const 1
      i64.sub
      i64.and
      local.tee $10
      i64.const 0
      i64.ne
      br_if $label
     end
    end
    local.get $5
    i32.const 8
    i32.add
    local.set $5
    br $label1
   end
  end
  local.get $8
  local.get $4
  i32.store
  i32.const 40
  i32.const 40
  i64.load
  local.get $4
  local.get $9
  i32.sub
  i64.extend_i32_u
  local.tee $2
  local.get $3
  i64.extend_i32_u
  local.tee $10
  i64.const 52
  i64.shl
  i64.mul
  local.get $11
  local.get $10
  i64.shl
  i64.add
  i64.add
  i64.store
  i32.const 48
  local.get $2
  i32.const 48
  i64.load
  i64.add
  i64.store
 )
 (func $17 (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  local.get $0
  i32.load offset=8
  local.get $0
  i32.load offset=12
  i32.ge_u
  if
   local.get $0
   i32.load
   local.tee $4
   if (result i32)
    i32.const 4
    local.get $0
    i32.load offset=4
    i32.shl
   else
    i32.const 0
   end
   local.set $8
   i32.const 32
   local.get $4
   if (result i32)
    local.get $0
    i32.load offset=4
    i32.const 1
    i32.add
   else
    i32.const 6
   end
   local.tee $3
   i32.sub
   local.set $7
   i32.const 96
   i32.const 96
   i32.load
   local.tee $10
   i32.const 4
   local.get $3
   i32.shl
   local.tee $2
   i32.add
   i32.store
   i32.const 160
   i32.const 160
   i32.load
   i32.const 1
   i32.add
   i32.store
   local.get $10
   i32.const 0
   local.get $2
   memory.fill
   local.get $0
   local.get $3
   i32.store offset=4
   local.get $0
   local.get $10
   i32.store
   local.get $0
   i32.const 3
   local.get $3
   i32.shl
   i32.const 2
   i32.shr_u
   i32.store offset=12
   local.get $4
   local.set $5
   loop $label1
    local.get $5
    local.get $4
    local.get $8
    i32.add
    i32.lt_u
    if
     local.get $5
     i32.load
     local.set $2
     loop $label
      local.get $2
      if
       local.get $2
       i32.load offset=100
       local.get $2
       local.get $10
       local.get $2
       i32.load offset=104
       local.get $7
       i32.shr_u
       i32.const 2
       i32.shl
       i32.add
       local.tee $6
       i32.load
       i32.store offset=100
       local.get $6
       local.get $2
       i32.store
       local.set $2
       br $label
      end
     end
     local.get $5
     i32.const 4
     i32.add
     local.set $5
     br $label1
    end
   end
  end
  local.get $1
  local.tee $2
  i32.const -64
  i32.sub
  local.set $4
  loop $label2
   block $block
    local.get $2
    i32.load
    local.tee $3
    i32.eqz
    br_if $block
    local.get $9
    i32.const 5
    i32.rotl
    local.get $3
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $9
    local.get $2
    i32.load offset=4
    local.tee $3
    i32.eqz
    br_if $block
    local.get $9
    i32.const 5
    i32.rotl
    local.get $3
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $9
    local.get $2
    i32.load offset=8
    local.tee $3
    i32.eqz
    br_if $block
    local.get $9
    i32.const 5
    i32.rotl
    local.get $3
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $9
    local.get $2
    i32.load offset=12
    local.tee $3
    i32.eqz
    br_if $block
    local.get $9
    i32.const 5
    i32.rotl
    local.get $3
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $9
    local.get $4
    local.get $2
    i32.const 16
    i32.add
    local.tee $2
    i32.ne
    br_if $label2
   end
  end
  local.get $1
  local.get $9
  local.get $9
  i32.const 15
  i32.shr_u
  i32.xor
  local.tee $2
  i32.store offset=104
  local.get $1
  local.get $0
  i32.load
  local.get $2
  i32.const 32
  local.get $0
  i32.load offset=4
  i32.sub
  i32.shr_u
  i32.const 2
  i32.shl
  i32.add
  local.tee $2
  i32.load
  i32.store offset=100
  local.get $2
  local.get $1
  i32.store
  local.get $0
  local.get $0
  i32.load offset=8
  i32.const 1
  i32.add
  i32.store offset=8
 )
 (func $18 (param $0 i64) (param $1 i32) (param $2 i32) (param $3 i32) (result i64)
  local.get $0
  local.get $1
  call $81
  local.tee $0
  i64.const -9223372036854775808
  i64.and
  i64.const 0
  i64.ne
  if
   loop $label
    local.get $2
    local.get $3
    i32.le_u
    if
     local.get $0
     i32.wrap_i64
     local.get $2
     i32.const 6
     i32.shr_u
     i32.const 3
     i32.shl
     i32.add
     local.tee $1
     local.get $1
     i64.load
     i64.const 1
     local.get $2
     i32.const 63
     i32.and
     i64.extend_i32_u
     i64.shl
     i64.or
     i64.store
     local.get $2
     i32.const 1
     i32.add
     local.set $2
     br $label
    end
   end
  else
   local.get $0
   i32.wrap_i64
   local.get $1
   i32.const 2
   i32.shl
   i32.add
   local.tee $1
   local.get $2
   i32.store16
   local.get $1
   local.get $3
   i32.store16 offset=2
  end
  local.get $0
 )
 (func $19 (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  local.get $1
  local.get $0
  i32.const 1
  i32.sub
  i32.const 0
  local.get $0
  select
  local.tee $2
  i32.sub
  local.set $0
  loop $label
   local.get $0
   local.tee $1
   i32.const 1
   i32.sub
   local.set $0
   local.get $1
   if (result i32)
    i32.const 260
    i32.load
    local.get $2
    i32.const 1
    i32.add
    i32.gt_u
   else
    i32.const 0
   end
   if
    i32.const 256
    i32.load
    local.tee $1
    local.get $2
    i32.const 1
    i32.add
    i32.const 24
    i32.mul
    i32.add
    local.tee $3
    i64.load
    local.get $1
    local.get $2
    i32.const 24
    i32.mul
    i32.add
    local.tee $1
    i64.load
    local.get $1
    i64.load offset=8
    i64.add
    i64.eq
    if (result i32)
     local.get $1
     i32.load offset=16
     local.get $3
     i32.load offset=16
     i32.eq
    else
     i32.const 0
    end
    if
     local.get $1
     local.get $1
     i64.load offset=8
     local.get $3
     i64.load offset=8
     i64.add
     i64.store offset=8
     i32.const 260
     i32.const 260
     i32.load
     i32.const 1
     i32.sub
     i32.store
     i32.const 256
     i32.load
     local.get $2
     i32.const 1
     i32.add
     local.tee $1
     i32.const 24
     i32.mul
     i32.add
     local.tee $3
     local.get $3
     i32.const 24
     i32.add
     i32.const 260
     i32.load
     local.get $1
     i32.sub
     i32.const 24
     i32.mul
     memory.copy
    else
     local.get $2
     i32.const 1
     i32.add
     local.set $2
    end
    br $label
   end
  end
 )
 (func $20 (param $0 i32) (param $1 i64)
  (local $2 i32)
  local.get $0
  i32.const 256
  i32.load
  local.get $0
  i32.const 24
  i32.mul
  i32.add
  local.tee $2
  i64.load
  local.get $1
  local.get $2
  i32.load offset=16
  call $12
  i32.const 256
  i32.load
  local.get $0
  i32.const 1
  i32.add
  i32.const 24
  i32.mul
  i32.add
  local.tee $0
  local.get $0
  i64.load offset=8
  local.get $1
  local.get $0
  i64.load
  i64.sub
  i64.sub
  i64.store offset=8
  local.get $0
  local.get $1
  i64.store
 )
 (func $21
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  i32.const 112
  i32.load
  i32.const 128
  i32.load
  i32.add
  local.set $1
  i32.const 20
  i32.load
  local.tee $0
  i32.eqz
  if
   local.get $1
   i64.const 0
   i64.store
   i32.const 256
   i32.load
   i32.eqz
   if
    return
   end
  end
  i32.const 36
  i32.load
  local.set $14
  i32.const 140
  i32.load
  local.set $13
  i32.const 32
  i32.load
  local.set $12
  i32.const 48
  i32.load
  local.set $4
  i32.const 144
  i32.load
  local.set $11
  i32.const 152
  i32.load
  local.set $10
  i32.const 268
  i32.load
  local.set $2
  local.get $1
  local.get $0
  if (result i32)
   local.get $2
  else
   local.get $2
   i32.load offset=28
  end
  local.tee $3
  i64.extend_i32_u
  i64.store
  local.get $4
  local.set $0
  local.get $3
  local.get $14
  i32.add
  local.set $18
  i32.const 260
  i32.load
  local.set $19
  loop $label1
   local.get $19
   if
    local.get $0
    i32.eqz
    if
     local.get $3
     local.get $13
     i32.add
     local.get $4
     i64.extend_i32_u
     i64.store
     local.get $14
     local.get $2
     i32.load
     local.tee $2
     i32.load offset=28
     local.tee $3
     i32.add
     local.set $18
     local.get $4
     local.set $0
    end
    loop $label
     local.get $0
     if (result i32)
      local.get $19
      i32.load offset=84
     else
      i32.const 1
     end
     i32.eqz
     if
      block $block
       local.get $18
       local.get $19
       v128.load
       v128.store
       local.get $18
       local.get $19
       v128.load offset=16
       v128.store offset=16
       local.get $18
       local.get $19
       v128.load offset=32
       v128.store offset=32
       local.get $18
       local.get $19
       v128.load offset=48
       v128.store offset=48
       local.get $11
       local.get $18
       i32.add
       i64.const 0
       i64.store
       local.get $10
       local.get $18
       i32.add
       i64.const 0
       i64.store
       local.get $12
       local.get $18
       i32.add
       local.set $18
       local.get $0
       i32.const 1
       i32.sub
       local.set $0
       local.get $19
       i32.load offset=64
       local.tee $19
       i32.eqz
       br_if $block
       br $label
      end
     end
    end
    local.get $19
    i32.eqz
    local.get $0
    i32.eqz
    i32.or
    br_if $label1
    local.get $18
    local.get $19
    v128.load
    v128.store
    local.get $18
    local.get $19
    v128.load offset=16
    v128.store offset=16
    local.get $18
    local.get $19
    v128.load offset=32
    v128.store offset=32
    local.get $18
    local.get $19
    v128.load offset=48
    v128.store offset=48
    local.get $11
    local.get $18
    i32.add
    local.get $10
    local.get $18
    i32.add
    local.set $6
    i32.const 0
    i32.const 16
    i32.const 64
    i32.load
    select
    local.set $9
    i32.const 60
    i32.load
    local.set $5
    local.get $19
    i32.load offset=88
    local.tee $8
    i32.load offset=28
    local.set $15
    i32.const 0
    local.set $1
    local.get $19
    i32.load offset=76
    local.set $17
    loop $label2
     local.get $17
     if
      local.get $1
      local.get $5
      i32.eq
      if
       local.get $8
       i32.load
       local.tee $8
       i32.load offset=28
       local.set $15
       i32.const 0
       local.set $1
      end
      local.get $9
      local.get $15
      i32.add
      local.get $1
      i32.const 6
      i32.shl
      i32.add
      local.set $16
      local.get $1
      i32.const 1
      i32.add
      local.set $1
      local.get $9
      if
       local.get $15
       local.get $1
       i64.extend_i32_u
       i64.store offset=8
      end
      local.get $16
      i32.const 512
      v128.load
      v128.store
      local.get $16
      i32.const 528
      v128.load
      v128.store offset=16
      local.get $16
      i32.const 544
      v128.load
      v128.store offset=32
      local.get $16
      local.get $17
      i64.load offset=16
      i64.store offset=48
      local.get $16
      local.get $17
      i64.load offset=8
      i64.store offset=56
      local.get $17
      i32.load
      local.set $17
      br $label2
     end
    end
    local.get $19
    i32.load offset=88
    i64.load32_u offset=28
    i64.store
    local.get $6
    local.get $19
    i64.load32_u offset=84
    i64.store
    local.get $12
    local.get $18
    i32.add
    local.set $18
    local.get $0
    i32.const 1
    i32.sub
    local.set $0
    local.get $19
    i32.load offset=64
    local.set $19
    br $label1
   end
  end
  local.get $3
  local.get $13
  i32.add
  local.get $4
  local.get $0
  i32.sub
  i64.extend_i32_u
  i64.store
 )
 (func $22 (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  i32.const 100
  i32.load
  i32.eqz
  if
   i32.const -9
   return
  end
  i32.const 388
  i32.load
  local.tee $4
  local.set $5
  i32.const 4
  i32.load
  local.get $0
  i32.load offset=8
  i32.const 6
  i32.shl
  i32.add
  local.tee $1
  local.set $2
  block $block
   loop $label
    local.get $5
    if
     local.get $5
     i32.load8_u
     local.tee $3
     local.get $2
     i32.load8_u
     i32.eq
     if
      local.get $3
      i32.eqz
      br_if $block
      local.get $5
      i32.load8_u offset=1
      local.tee $3
      local.get $2
      i32.load8_u offset=1
      i32.eq
      if
       local.get $3
       i32.eqz
       br_if $block
       local.get $5
       i32.load8_u offset=2
       local.tee $3
       local.get $2
       i32.load8_u offset=2
       i32.eq
       if
        local.get $3
        i32.eqz
        br_if $block
        local.get $5
        i32.load8_u offset=3
        local.tee $3
        local.get $2
        i32.load8_u offset=3
        i32.eq
        if
         local.get $3
         i32.eqz
         br_if $block
         local.get $5
         i32.load8_u offset=4
         local.tee $3
         local.get $2
         i32.load8_u offset=4
         i32.eq
         if
          local.get $3
          i32.eqz
          br_if $block
          local.get $5
          i32.load8_u offset=5
          local.tee $3
          local.get $2
          i32.load8_u offset=5
          i32.eq
          if
           local.get $3
           i32.eqz
           br_if $block
           local.get $5
           i32.load8_u offset=6
           local.tee $3
           local.get $2
           i32.load8_u offset=6
           i32.eq
           if
            local.get $3
            i32.eqz
            br_if $block
            local.get $5
            i32.load8_u offset=7
            local.tee $3
            local.get $2
            i32.load8_u offset=7
            i32.eq
            if
             local.get $3
             i32.eqz
             br_if $block
             local.get $5
             i32.const 8
             i32.add
             local.set $5
             local.get $2
             i32.const 8
             i32.add
             local.set $2
             br $label
            end
           end
          end
         end
        end
       end
      end
     end
     local.get $4
     i32.load offset=64
     local.tee $4
     local.set $5
     local.get $1
     local.set $2
     br $label
    end
   end
   i32.const 0
   local.set $4
  end
  local.get $4
  i32.eqz
  if
   i32.const -2
   return
  end
  local.get $4
  i32.load offset=72
  if
   i32.const -22
   return
  end
  local.get $4
  i32.const 1
  i32.store offset=72
  i32.const 8
  i32.load
  local.get $0
  i32.load offset=12
  i32.const 2
  i32.shl
  i32.add
  local.get $4
  i32.store
  i32.const 0
 )
 (func $23 (param $0 i32) (result i32)
  (local $1 i32)
  i32.const 100
  i32.load
  i32.eqz
  if
   i32.const -9
   return
  end
  i32.const 384
  i32.const 4
  i32.load
  local.get $0
  i32.load offset=8
  i32.const 6
  i32.shl
  i32.add
  call $46
  local.tee $1
  i32.eqz
  if
   i32.const -2
   return
  end
  local.get $1
  i32.load offset=72
  if
   i32.const -22
   return
  end
  local.get $1
  i32.const 1
  i32.store offset=72
  i32.const 8
  i32.load
  local.get $0
  i32.load offset=12
  i32.const 2
  i32.shl
  i32.add
  local.get $1
  i32.store
  i32.const 0
 )
 (func $24 (param $0 i32) (result i32)
  (local $1 i32)
  call $3
  local.tee $1
  i32.eqz
  if
   i32.const 256
   local.get $0
   call $33
   local.tee $1
   if (result i32)
    i32.const 68
    i32.load
   else
    i32.const 0
   end
   if
    call $0
   end
  end
  local.get $1
 )
 (func $25 (param $0 i32) (result i32)
  (local $1 i32)
  call $3
  local.tee $1
  i32.eqz
  if
   i32.const 256
   local.get $0
   call $34
   local.tee $1
   if (result i32)
    i32.const 68
    i32.load
   else
    i32.const 0
   end
   if
    call $0
   end
  end
  local.get $1
 )
 (func $26 (param $0 i32) (result i32)
  (local $1 i32)
  call $3
  local.tee $1
  i32.eqz
  if
   i32.const 256
   local.get $0
   call $35
   local.tee $1
   if (result i32)
    i32.const 68
    i32.load
   else
    i32.const 0
   end
   if
    call $0
   end
  end
  local.get $1
 )
 (func $27 (param $0 i32) (result i32)
  (local $1 i32)
  call $3
  local.tee $1
  i32.eqz
  if
   i32.const 256
   local.get $0
   call $36
   local.tee $1
   if (result i32)
    i32.const 68
    i32.load
   else
    i32.const 0
   end
   if
    call $0
   end
  end
  local.get $1
 )
 (func $28 (param $0 i32) (result i32)
  (local $1 i32)
  call $3
  local.tee $1
  i32.eqz
  if
   i32.const 256
   local.get $0
   call $37
   local.tee $1
   if (result i32)
    i32.const 68
    i32.load
   else
    i32.const 0
   end
   if
    call $0
   end
  end
  local.get $1
 )
 (func $29 (param $0 i32) (result i32)
  (local $1 i32)
  call $3
  local.tee $1
  i32.eqz
  if
   i32.const 256
   local.get $0
   call $38
   local.tee $1
   if (result i32)
    i32.const 68
    i32.load
   else
    i32.const 0
   end
   if
    call $0
   end
  end
  local.get $1
 )
 (func $30 (param $0 i32) (result i32)
  (local $1 i32)
  call $3
  local.tee $1
  i32.eqz
  if
   i32.const 256
   local.get $0
   call $39
   local.tee $1
   if (result i32)
    i32.const 68
    i32.load
   else
    i32.const 0
   end
   if
    call $0
   end
  end
  local.get $1
 )
 (func $31 (param $0 i32) (result i32)
  (local $1 i32)
  call $3
  local.tee $1
  i32.eqz
  if
   i32.const 256
   local.get $0
   call $40
   local.tee $1
   if (result i32)
    i32.const 68
    i32.load
   else
    i32.const 0
   end
   if
    call $0
   end
  end
  local.get $1
 )
 (func $32 (param $0 i32) (result i32)
  (local $1 i32)
  call $3
  local.tee $1
  i32.eqz
  if
   i32.const 256
   local.get $0
   call $41
   local.tee $1
   if (result i32)
    i32.const 68
    i32.load
   else
    i32.const 0
   end
   if
    call $0
   end
  end
  local.get $1
 )
 (func $33 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  local.get $0
  local.get $1
  call $42
  if
   i32.const -17
   return
  end
  local.get $0
  i32.const 32
  i32.add
  local.get $1
  call $67
  local.get $0
  i32.load offset=8
  local.set $2
  local.get $1
  i32.const 0
  i32.store offset=64
  local.get $1
  local.get $2
  i32.store offset=68
  local.get $2
  if
   local.get $2
   local.get $1
   i32.store offset=64
  else
   local.get $0
   local.get $1
   i32.store offset=4
  end
  local.get $0
  local.get $1
  i32.store offset=8
  local.get $0
  local.get $0
  i32.load
  i32.const 1
  i32.add
  i32.store
  i32.const 0
 )
 (func $34 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  local.get $0
  local.get $1
  call $43
  if
   i32.const -17
   return
  end
  local.get $0
  i32.const 32
  i32.add
  local.tee $3
  i32.load offset=8
  local.tee $2
  local.get $3
  i32.load offset=12
  i32.eq
  if
   local.get $3
   i32.load
   local.set $5
   local.get $3
   i32.load offset=4
   local.set $6
   local.get $3
   local.get $2
   i32.const 1
   i32.shl
   i32.const 64
   local.get $2
   select
   i32.store offset=8
   i32.const 96
   i32.const 96
   i32.load
   local.tee $2
   local.get $3
   i32.load offset=8
   i32.const 1
   i32.shl
   local.tee $7
   i32.add
   i32.store
   i32.const 160
   i32.const 160
   i32.load
   i32.const 1
   i32.add
   i32.store
   local.get $2
   i32.const 0
   local.get $7
   memory.fill
   local.get $3
   local.get $2
   i32.store
   i32.const 96
   i32.const 96
   i32.load
   local.tee $2
   local.get $3
   i32.load offset=8
   i32.const 2
   i32.shl
   local.tee $7
   i32.add
   i32.store
   i32.const 160
   i32.const 160
   i32.load
   i32.const 1
   i32.add
   i32.store
   local.get $2
   i32.const 0
   local.get $7
   memory.fill
   local.get $3
   local.get $2
   i32.store offset=4
   local.get $3
   i32.load
   local.get $5
   local.get $3
   i32.load offset=12
   i32.const 1
   i32.shl
   memory.copy
   local.get $3
   i32.load offset=4
   local.get $6
   local.get $3
   i32.load offset=12
   i32.const 2
   i32.shl
   memory.copy
  end
  local.get $3
  local.get $3
  i32.load offset=12
  local.tee $5
  i32.const 1
  i32.add
  i32.store offset=12
  local.get $1
  local.tee $2
  i32.const -64
  i32.sub
  local.set $6
  loop $label
   block $block
    local.get $2
    i32.load
    local.tee $7
    i32.eqz
    br_if $block
    local.get $4
    i32.const 5
    i32.rotl
    local.get $7
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $4
    local.get $2
    i32.load offset=4
    local.tee $7
    i32.eqz
    br_if $block
    local.get $4
    i32.const 5
    i32.rotl
    local.get $7
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $4
    local.get $2
    i32.load offset=8
    local.tee $7
    i32.eqz
    br_if $block
    local.get $4
    i32.const 5
    i32.rotl
    local.get $7
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $4
    local.get $2
    i32.load offset=12
    local.tee $7
    i32.eqz
    br_if $block
    local.get $4
    i32.const 5
    i32.rotl
    local.get $7
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $4
    local.get $6
    local.get $2
    i32.const 16
    i32.add
    local.tee $2
    i32.ne
    br_if $label
   end
  end
  local.get $3
  i32.load
  local.get $5
  i32.const 1
  i32.shl
  i32.add
  local.get $4
  local.get $4
  i32.const 15
  i32.shr_u
  i32.xor
  i32.const 16
  i32.shr_u
  i32.store16
  local.get $3
  i32.load offset=4
  local.get $5
  i32.const 2
  i32.shl
  i32.add
  local.get $1
  i32.store
  local.get $1
  local.get $5
  i32.store offset=100
  local.get $0
  i32.load offset=8
  local.set $2
  local.get $1
  i32.const 0
  i32.store offset=64
  local.get $1
  local.get $2
  i32.store offset=68
  local.get $2
  if
   local.get $2
   local.get $1
   i32.store offset=64
  else
   local.get $0
   local.get $1
   i32.store offset=4
  end
  local.get $0
  local.get $1
  i32.store offset=8
  local.get $0
  local.get $0
  i32.load
  i32.const 1
  i32.add
  i32.store
  i32.const 0
 )
 (func $35 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i64)
  (local $12 i64)
  (local $13 i64)
  local.get $0
  local.get $1
  call $44
  if
   i32.const -17
   return
  end
  local.get $0
  i32.const 32
  i32.add
  local.tee $5
  i32.load offset=4
  local.tee $2
  local.get $5
  i32.load offset=8
  i32.eq
  if
   local.get $5
   i32.load
   local.set $3
   local.get $5
   local.get $2
   i32.const 1
   i32.shl
   i32.const 64
   local.get $2
   select
   i32.store offset=4
   i32.const 96
   i32.const 96
   i32.load
   local.tee $2
   local.get $5
   i32.load offset=4
   i32.const 2
   i32.shl
   local.tee $4
   i32.add
   i32.store
   i32.const 160
   i32.const 160
   i32.load
   i32.const 1
   i32.add
   i32.store
   local.get $2
   i32.const 0
   local.get $4
   memory.fill
   local.get $5
   local.get $2
   i32.store
   local.get $5
   i32.load
   local.get $3
   local.get $5
   i32.load offset=8
   i32.const 2
   i32.shl
   memory.copy
  end
  local.get $5
  i32.load
  local.set $10
  local.get $5
  i32.load offset=8
  local.set $2
  loop $label1
   local.get $2
   if
    local.get $1
    local.set $4
    local.get $10
    local.get $2
    i32.const 1
    i32.shr_u
    local.tee $3
    i32.const 2
    i32.shl
    i32.add
    local.tee $7
    i32.load
    local.tee $9
    i32.const -64
    i32.sub
    local.set $6
    block $block1
     loop $label
      block $block
       local.get $9
       i64.load
       local.tee $13
       local.get $4
       i64.load
       i64.xor
       local.tee $12
       i64.const 0
       i64.ne
       br_if $block
       i32.const 0
       local.set $8
       local.get $13
       i64.const 56
       i64.shr_u
       i64.eqz
       br_if $block1
       local.get $9
       i64.load offset=8
       local.tee $13
       local.get $4
       i64.load offset=8
       i64.xor
       local.tee $12
       i64.const 0
       i64.ne
       br_if $block
       local.get $13
       i64.const 56
       i64.shr_u
       i64.eqz
       br_if $block1
       local.get $4
       i32.const 16
       i32.add
       local.set $4
       local.get $6
       local.get $9
       i32.const 16
       i32.add
       local.tee $9
       i32.ne
       br_if $label
       br $block1
      end
     end
     local.get $13
     local.get $12
     i64.ctz
     i64.const 56
     i64.and
     local.tee $11
     i64.shr_u
     i64.const 255
     i64.and
     i32.wrap_i64
     local.get $12
     local.get $13
     i64.xor
     local.get $11
     i64.shr_u
     i64.const 255
     i64.and
     i32.wrap_i64
     i32.sub
     local.set $8
    end
    local.get $8
    i32.const 0
    i32.lt_s
    if (result i32)
     local.get $7
     i32.const 4
     i32.add
     local.set $10
     local.get $2
     local.get $3
     i32.const 1
     i32.add
     i32.sub
    else
     local.get $3
    end
    local.set $2
    br $label1
   end
  end
  local.get $10
  i32.const 4
  i32.add
  local.get $10
  local.get $5
  i32.load
  local.get $5
  i32.load offset=8
  i32.const 2
  i32.shl
  i32.add
  local.get $10
  i32.sub
  memory.copy
  local.get $10
  local.get $1
  i32.store
  local.get $5
  local.get $5
  i32.load offset=8
  i32.const 1
  i32.add
  i32.store offset=8
  local.get $0
  i32.load offset=8
  local.set $2
  local.get $1
  i32.const 0
  i32.store offset=64
  local.get $1
  local.get $2
  i32.store offset=68
  local.get $2
  if
   local.get $2
   local.get $1
   i32.store offset=64
  else
   local.get $0
   local.get $1
   i32.store offset=4
  end
  local.get $0
  local.get $1
  i32.store offset=8
  local.get $0
  local.get $0
  i32.load
  i32.const 1
  i32.add
  i32.store
  i32.const 0
 )
 (func $36 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  (local $10 i64)
  (local $11 i64)
  (local $12 i64)
  local.get $1
  local.tee $2
  i64.load
  local.set $9
  local.get $0
  i32.const 32
  i32.add
  local.tee $8
  local.set $5
  loop $label1
   block $block
    local.get $5
    i32.load
    local.tee $4
    i32.eqz
    br_if $block
    local.get $9
    local.tee $10
    local.get $4
    i64.load
    i64.xor
    local.tee $12
    i64.eqz
    if
     local.get $10
     i64.const 56
     i64.shr_u
     i64.eqz
     br_if $block
     local.get $1
     i64.load offset=8
     local.tee $10
     local.get $4
     i64.load offset=8
     i64.xor
     local.tee $12
     i64.eqz
     if
      i32.const 8
      local.set $3
      loop $label
       local.get $10
       i64.const 56
       i64.shr_u
       i64.const 0
       i64.ne
       if
        block $block1
         local.get $3
         i32.const 8
         i32.add
         local.tee $3
         i32.const 64
         i32.eq
         br_if $block1
         local.get $1
         local.get $3
         i32.add
         i64.load
         local.tee $10
         local.get $3
         local.get $4
         i32.add
         i64.load
         i64.xor
         local.tee $12
         i64.const 0
         i64.ne
         br_if $block1
         br $label
        end
       end
      end
      local.get $12
      i64.eqz
      br_if $block
     end
    end
    local.get $4
    local.get $10
    local.get $12
    i64.ctz
    i64.const -1
    i64.xor
    i64.const 56
    i64.and
    local.tee $11
    i64.shl
    local.get $10
    local.get $12
    i64.xor
    local.get $11
    i64.shl
    i64.gt_u
    i32.const 2
    i32.shl
    i32.add
    i32.const 104
    i32.add
    local.set $5
    br $label1
   end
  end
  local.get $5
  i32.load
  if (result i32)
   i32.const 0
  else
   local.get $5
   local.get $2
   i32.store
   local.get $2
   local.get $5
   i32.const 104
   i32.sub
   i32.const -8
   i32.and
   i32.const 0
   local.get $5
   local.get $8
   i32.ne
   select
   local.tee $3
   i32.const 1
   i32.or
   i32.store offset=100
   local.get $2
   i64.const 0
   i64.store offset=104
   local.get $3
   if
    local.get $3
    i32.load offset=100
    i32.const 1
    i32.and
    if
     block $block2
      local.get $2
      i32.load offset=100
      i32.const -2
      i32.and
      local.set $3
      loop $label2
       local.get $3
       if (result i32)
        local.get $3
        i32.load offset=100
        i32.const 1
        i32.and
       else
        i32.const 0
       end
       if
        i32.const 1
        local.get $3
        local.get $3
        i32.load offset=100
        i32.const -2
        i32.and
        local.tee $4
        i32.const 4
        i32.add
        i32.load offset=104
        i32.eq
        local.tee $7
        i32.sub
        i32.const 2
        i32.shl
        local.get $4
        i32.add
        i32.load offset=104
        local.tee $5
        if (result i32)
         local.get $5
         i32.load offset=100
         i32.const 1
         i32.and
        else
         i32.const 0
        end
        if
         local.get $3
         local.get $3
         i32.load offset=100
         i32.const -2
         i32.and
         i32.store offset=100
         local.get $5
         local.get $5
         i32.load offset=100
         i32.const -2
         i32.and
         i32.store offset=100
         local.get $4
         local.get $4
         i32.load offset=100
         i32.const 1
         i32.or
         i32.store offset=100
         local.get $4
         local.tee $2
         i32.load offset=100
         i32.const -2
         i32.and
         local.set $3
         br $label2
        end
        local.get $3
        i32.const 1
        local.get $7
        i32.sub
        i32.const 2
        i32.shl
        i32.add
        local.tee $5
        i32.load offset=104
        local.tee $6
        local.get $2
        i32.eq
        if
         local.get $5
         local.get $6
         local.get $7
         i32.const 2
         i32.shl
         i32.add
         i32.load offset=104
         local.tee $5
         i32.store offset=104
         local.get $5
         if
          local.get $5
          local.get $3
          local.get $5
          i32.load offset=100
          i32.const 1
          i32.and
          i32.or
          i32.store offset=100
         end
         local.get $3
         i32.load offset=100
         i32.const -2
         i32.and
         local.tee $5
         if
          local.get $5
          local.get $3
          local.get $5
          i32.const 4
          i32.add
          i32.load offset=104
          i32.eq
          i32.const 2
          i32.shl
          i32.add
          local.get $6
          i32.store offset=104
         else
          local.get $8
          local.get $6
          i32.store
         end
         local.get $6
         if
          local.get $6
          local.get $5
          local.get $6
          i32.load offset=100
          i32.const 1
          i32.and
          i32.or
          i32.store offset=100
         end
         local.get $6
         local.get $7
         i32.const 2
         i32.shl
         i32.add
         local.get $3
         i32.store offset=104
         local.get $3
         local.get $6
         local.get $3
         i32.load offset=100
         i32.const 1
         i32.and
         i32.or
         i32.store offset=100
         local.get $2
         local.set $3
        end
        local.get $3
        local.get $3
        i32.load offset=100
        i32.const -2
        i32.and
        i32.store offset=100
        local.get $4
        local.get $4
        i32.load offset=100
        i32.const 1
        i32.or
        i32.store offset=100
        local.get $4
        i32.const 1
        i32.const 1
        local.get $7
        i32.sub
        local.tee $5
        i32.sub
        i32.const 2
        i32.shl
        i32.add
        local.tee $2
        i32.load offset=104
        local.set $3
        local.get $2
        local.get $3
        local.get $5
        i32.const 2
        i32.shl
        i32.add
        i32.load offset=104
        local.tee $2
        i32.store offset=104
        local.get $2
        if
         local.get $2
         local.get $4
         local.get $2
         i32.load offset=100
         i32.const 1
         i32.and
         i32.or
         i32.store offset=100
        end
        local.get $4
        i32.load offset=100
        i32.const -2
        i32.and
        local.tee $2
        if
         local.get $2
         local.get $4
         local.get $2
         i32.const 4
         i32.add
         i32.load offset=104
         i32.eq
         i32.const 2
         i32.shl
         i32.add
         local.get $3
         i32.store offset=104
        else
         local.get $8
         local.get $3
         i32.store
        end
        local.get $3
        if
         local.get $3
         local.get $2
         local.get $3
         i32.load offset=100
         i32.const 1
         i32.and
         i32.or
         i32.store offset=100
        end
        local.get $3
        local.get $5
        i32.const 2
        i32.shl
        i32.add
        local.get $4
        i32.store offset=104
        local.get $4
        local.get $3
        local.get $4
        i32.load offset=100
        i32.const 1
        i32.and
        i32.or
        i32.store offset=100
        br $block2
       end
      end
      local.get $3
      i32.eqz
      if
       local.get $2
       local.get $2
       i32.load offset=100
       i32.const -2
       i32.and
       i32.store offset=100
      end
     end
    end
   else
    block $block3
     local.get $2
     i32.load offset=100
     i32.const -2
     i32.and
     local.set $3
     loop $label3
      local.get $3
      if (result i32)
       local.get $3
       i32.load offset=100
       i32.const 1
       i32.and
      else
       i32.const 0
      end
      if
       i32.const 1
       local.get $3
       local.get $3
       i32.load offset=100
       i32.const -2
       i32.and
       local.tee $4
       i32.const 4
       i32.add
       i32.load offset=104
       i32.eq
       local.tee $7
       i32.sub
       i32.const 2
       i32.shl
       local.get $4
       i32.add
       i32.load offset=104
       local.tee $5
       if (result i32)
        local.get $5
        i32.load offset=100
        i32.const 1
        i32.and
       else
        i32.const 0
       end
       if
        local.get $3
        local.get $3
        i32.load offset=100
        i32.const -2
        i32.and
        i32.store offset=100
        local.get $5
        local.get $5
        i32.load offset=100
        i32.const -2
        i32.and
        i32.store offset=100
        local.get $4
        local.get $4
        i32.load offset=100
        i32.const 1
        i32.or
        i32.store offset=100
        local.get $4
        local.tee $2
        i32.load offset=100
        i32.const -2
        i32.and
        local.set $3
        br $label3
       end
       local.get $3
       i32.const 1
       local.get $7
       i32.sub
       i32.const 2
       i32.shl
       i32.add
       local.tee $5
       i32.load offset=104
       local.tee $6
       local.get $2
       i32.eq
       if
        local.get $5
        local.get $6
        local.get $7
        i32.const 2
        i32.shl
        i32.add
        i32.load offset=104
        local.tee $5
        i32.store offset=104
        local.get $5
        if
         local.get $5
         local.get $3
         local.get $5
         i32.load offset=100
         i32.const 1
         i32.and
         i32.or
         i32.store offset=100
        end
        local.get $3
        i32.load offset=100
        i32.const -2
        i32.and
        local.tee $5
        if
         local.get $5
         local.get $3
         local.get $5
         i32.const 4
         i32.add
         i32.load offset=104
         i32.eq
         i32.const 2
         i32.shl
         i32.add
         local.get $6
         i32.store offset=104
        else
         local.get $8
         local.get $6
         i32.store
        end
        local.get $6
        if
         local.get $6
         local.get $5
         local.get $6
         i32.load offset=100
         i32.const 1
         i32.and
         i32.or
         i32.store offset=100
        end
        local.get $6
        local.get $7
        i32.const 2
        i32.shl
        i32.add
        local.get $3
        i32.store offset=104
        local.get $3
        local.get $6
        local.get $3
        i32.load offset=100
        i32.const 1
        i32.and
        i32.or
        i32.store offset=100
        local.get $2
        local.set $3
       end
       local.get $3
       local.get $3
       i32.load offset=100
       i32.const -2
       i32.and
       i32.store offset=100
       local.get $4
       local.get $4
       i32.load offset=100
       i32.const 1
       i32.or
       i32.store offset=100
       local.get $4
       i32.const 1
       i32.const 1
       local.get $7
       i32.sub
       local.tee $5
       i32.sub
       i32.const 2
       i32.shl
       i32.add
       local.tee $2
       i32.load offset=104
       local.set $3
       local.get $2
       local.get $3
       local.get $5
       i32.const 2
       i32.shl
       i32.add
       i32.load offset=104
       local.tee $2
       i32.store offset=104
       local.get $2
       if
        local.get $2
        local.get $4
        local.get $2
        i32.load offset=100
        i32.const 1
        i32.and
        i32.or
        i32.store offset=100
       end
       local.get $4
       i32.load offset=100
       i32.const -2
       i32.and
       local.tee $2
       if
        local.get $2
        local.get $4
        local.get $2
        i32.const 4
        i32.add
        i32.load offset=104
        i32.eq
        i32.const 2
        i32.shl
        i32.add
        local.get $3
        i32.store offset=104
       else
        local.get $8
        local.get $3
        i32.store
       end
       local.get $3
       if
        local.get $3
        local.get $2
        local.get $3
        i32.load offset=100
        i32.const 1
        i32.and
        i32.or
        i32.store offset=100
       end
       local.get $3
       local.get $5
       i32.const 2
       i32.shl
       i32.add
       local.get $4
       i32.store offset=104
       local.get $4
       local.get $3
       local.get $4
       i32.load offset=100
       i32.const 1
       i32.and
       i32.or
       i32.store offset=100
       br $block3
      end
     end
     local.get $3
     i32.eqz
     if
      local.get $2
      local.get $2
      i32.load offset=100
      i32.const -2
      i32.and
      i32.store offset=100
     end
    end
   end
   i32.const 1
  end
  i32.eqz
  if
   i32.const -17
   return
  end
  local.get $0
  i32.load offset=8
  local.set $2
  local.get $1
  i32.const 0
  i32.store offset=64
  local.get $1
  local.get $2
  i32.store offset=68
  local.get $2
  if
   local.get $2
   local.get $1
   i32.store offset=64
  else
   local.get $0
   local.get $1
   i32.store offset=4
  end
  local.get $0
  local.get $1
  i32.store offset=8
  local.get $0
  local.get $0
  i32.load
  i32.const 1
  i32.add
  i32.store
  i32.const 0
 )
 (func $37 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i64)
  local.get $0
  i32.load offset=4
  local.set $4
  loop $label1
   local.get $4
   if
    local.get $1
    local.set $2
    block $block (result i32)
     i32.const 0
     local.get $4
     local.tee $3
     i64.load
     local.tee $6
     local.get $1
     i64.load
     i64.ne
     br_if $block
     drop
     i32.const 1
     local.get $6
     i64.const 56
     i64.shr_u
     i64.eqz
     br_if $block
     drop
     i32.const 0
     local.get $3
     i64.load offset=8
     local.tee $6
     local.get $1
     i64.load offset=8
     i64.ne
     br_if $block
     drop
     i32.const 1
     local.get $6
     i64.const 56
     i64.shr_u
     i64.eqz
     br_if $block
     drop
     local.get $3
     i32.const -64
     i32.sub
     local.set $5
     loop $label
      block $block1
       local.get $2
       i32.const 16
       i32.add
       local.set $2
       local.get $5
       local.get $3
       i32.const 16
       i32.add
       local.tee $3
       i32.eq
       br_if $block1
       i32.const 0
       local.get $3
       i64.load
       local.tee $6
       local.get $2
       i64.load
       i64.ne
       br_if $block
       drop
       local.get $6
       i64.const 56
       i64.shr_u
       i64.eqz
       br_if $block1
       i32.const 0
       local.get $3
       i64.load offset=8
       local.tee $6
       local.get $2
       i64.load offset=8
       i64.ne
       br_if $block
       drop
       local.get $6
       i64.const 56
       i64.shr_u
       i64.const 0
       i64.ne
       br_if $label
      end
     end
     i32.const 1
    end
    i32.eqz
    if
     local.get $4
     i32.load offset=64
     local.set $4
     br $label1
    end
   end
  end
  local.get $4
  if
   i32.const -17
   return
  end
  local.get $0
  i32.load offset=8
  local.set $2
  local.get $1
  i32.const 0
  i32.store offset=64
  local.get $1
  local.get $2
  i32.store offset=68
  local.get $2
  if
   local.get $2
   local.get $1
   i32.store offset=64
  else
   local.get $0
   local.get $1
   i32.store offset=4
  end
  local.get $0
  local.get $1
  i32.store offset=8
  local.get $0
  local.get $0
  i32.load
  i32.const 1
  i32.add
  i32.store
  i32.const 0
 )
 (func $38 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  local.get $0
  i32.const 32
  i32.add
  local.get $1
  local.tee $2
  i32.const -64
  i32.sub
  local.set $5
  loop $label
   block $block
    local.get $2
    i32.load
    local.tee $3
    i32.eqz
    br_if $block
    local.get $4
    i32.const 5
    i32.rotl
    local.get $3
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $4
    local.get $2
    i32.load offset=4
    local.tee $3
    i32.eqz
    br_if $block
    local.get $4
    i32.const 5
    i32.rotl
    local.get $3
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $4
    local.get $2
    i32.load offset=8
    local.tee $3
    i32.eqz
    br_if $block
    local.get $4
    i32.const 5
    i32.rotl
    local.get $3
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $4
    local.get $2
    i32.load offset=12
    local.tee $3
    i32.eqz
    br_if $block
    local.get $4
    i32.const 5
    i32.rotl
    local.get $3
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $4
    local.get $5
    local.get $2
    i32.const 16
    i32.add
    local.tee $2
    i32.ne
    br_if $label
   end
  end
  local.get $4
  local.get $4
  i32.const 15
  i32.shr_u
  i32.xor
  local.set $6
  i32.const 32
  i32.sub
  i32.load offset=4
  local.set $4
  loop $label2
   local.get $4
   if
    local.get $4
    i32.load offset=100
    local.get $6
    i32.eq
    if (result i32)
     local.get $4
     local.set $3
     block $block1 (result i32)
      i32.const 0
      local.get $4
      i64.load
      local.tee $8
      local.get $1
      local.tee $2
      i64.load
      i64.ne
      br_if $block1
      drop
      i32.const 1
      local.get $8
      i64.const 56
      i64.shr_u
      i64.eqz
      br_if $block1
      drop
      i32.const 0
      local.get $4
      i64.load offset=8
      local.tee $8
      local.get $2
      i64.load offset=8
      i64.ne
      br_if $block1
      drop
      i32.const 1
      local.get $8
      i64.const 56
      i64.shr_u
      i64.eqz
      br_if $block1
      drop
      local.get $4
      i32.const -64
      i32.sub
      local.set $5
      loop $label1
       block $block2
        local.get $2
        i32.const 16
        i32.add
        local.set $2
        local.get $5
        local.get $3
        i32.const 16
        i32.add
        local.tee $3
        i32.eq
        br_if $block2
        i32.const 0
        local.get $3
        i64.load
        local.tee $8
        local.get $2
        i64.load
        i64.ne
        br_if $block1
        drop
        local.get $8
        i64.const 56
        i64.shr_u
        i64.eqz
        br_if $block2
        i32.const 0
        local.get $3
        i64.load offset=8
        local.tee $8
        local.get $2
        i64.load offset=8
        i64.ne
        br_if $block1
        drop
        local.get $8
        i64.const 56
        i64.shr_u
        i64.const 0
        i64.ne
        br_if $label1
       end
      end
      i32.const 1
     end
    else
     i32.const 0
    end
    i32.eqz
    if
     local.get $4
     i32.load offset=64
     local.set $4
     br $label2
    end
   end
  end
  local.get $4
  if (result i32)
   i32.const 0
  else
   local.get $1
   local.get $6
   i32.store offset=100
   i32.const 1
  end
  i32.eqz
  if
   i32.const -17
   return
  end
  local.get $0
  i32.load offset=8
  local.set $2
  local.get $1
  i32.const 0
  i32.store offset=64
  local.get $1
  local.get $2
  i32.store offset=68
  local.get $2
  if
   local.get $2
   local.get $1
   i32.store offset=64
  else
   local.get $0
   local.get $1
   i32.store offset=4
  end
  local.get $0
  local.get $1
  i32.store offset=8
  local.get $0
  local.get $0
  i32.load
  i32.const 1
  i32.add
  i32.store
  i32.const 0
 )
 (func $39 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  local.get $0
  local.get $1
  call $45
  if
   i32.const -17
   return
  end
  local.get $0
  i32.const 32
  i32.add
  local.get $1
  call $17
  local.get $0
  i32.load offset=8
  local.set $2
  local.get $1
  i32.const 0
  i32.store offset=64
  local.get $1
  local.get $2
  i32.store offset=68
  local.get $2
  if
   local.get $2
   local.get $1
   i32.store offset=64
  else
   local.get $0
   local.get $1
   i32.store offset=4
  end
  local.get $0
  local.get $1
  i32.store offset=8
  local.get $0
  local.get $0
  i32.load
  i32.const 1
  i32.add
  i32.store
  i32.const 0
 )
 (func $40 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i64)
  (local $7 i64)
  local.get $0
  i32.const 32
  i32.add
  local.tee $4
  i32.load
  local.set $2
  loop $label
   local.get $2
   i32.const 1
   i32.and
   if
    local.get $1
    local.get $2
    i32.const 1
    i32.xor
    local.tee $2
    i32.load offset=100
    local.tee $3
    i32.const 3
    i32.shr_u
    i32.add
    i32.load8_u
    local.get $3
    i32.const 7
    i32.and
    i32.shr_u
    i32.const 1
    i32.and
    i32.const 2
    i32.shl
    local.get $2
    i32.add
    i32.const 104
    i32.add
    i32.load
    local.set $2
    br $label
   end
  end
  block $block (result i32)
   local.get $2
   i32.eqz
   if
    local.get $4
    local.get $1
    i32.store
    i32.const 1
    br $block
   end
   block $block1
    loop $label1
     local.get $5
     i32.const 64
     i32.lt_u
     if
      block $block2
       local.get $1
       local.get $5
       i32.add
       i64.load
       local.tee $6
       local.get $2
       local.get $5
       i32.add
       i64.load
       i64.xor
       local.tee $7
       i64.ctz
       i32.wrap_i64
       local.get $5
       i32.const 3
       i32.shl
       i32.add
       local.set $3
       local.get $7
       i64.const 0
       i64.ne
       br_if $block1
       local.get $6
       i64.const 56
       i64.shr_u
       i64.eqz
       br_if $block2
       local.get $5
       i32.const 8
       i32.add
       local.set $5
       br $label1
      end
     end
    end
    i32.const 512
    local.set $3
   end
   i32.const 0
   local.get $3
   i32.const 512
   i32.eq
   br_if $block
   drop
   local.get $4
   i32.load
   local.set $2
   loop $label2
    local.get $2
    i32.const 1
    i32.and
    if (result i32)
     local.get $2
     i32.const 1
     i32.xor
     i32.load offset=100
     local.get $3
     i32.lt_u
    else
     i32.const 0
    end
    if
     local.get $1
     local.get $2
     i32.const 1
     i32.xor
     local.tee $2
     i32.load offset=100
     local.tee $4
     i32.const 3
     i32.shr_u
     i32.add
     i32.load8_u
     local.get $4
     i32.const 7
     i32.and
     i32.shr_u
     i32.const 1
     i32.and
     i32.const 2
     i32.shl
     local.get $2
     i32.add
     i32.const 104
     i32.add
     local.tee $4
     i32.load
     local.set $2
     br $label2
    end
   end
   local.get $1
   local.get $3
   i32.store offset=100
   local.get $1
   local.get $1
   local.get $1
   i32.load offset=100
   local.tee $3
   i32.const 3
   i32.shr_u
   i32.add
   i32.load8_u
   local.get $3
   i32.const 7
   i32.and
   i32.shr_u
   i32.const 1
   i32.and
   i32.const 2
   i32.shl
   i32.add
   i32.const 104
   i32.add
   local.tee $3
   local.get $1
   i32.store
   local.get $3
   i32.const 4
   i32.xor
   local.get $2
   i32.store
   local.get $4
   local.get $1
   i32.const 1
   i32.or
   i32.store
   i32.const 1
  end
  i32.eqz
  if
   i32.const -17
   return
  end
  local.get $0
  i32.load offset=8
  local.set $2
  local.get $1
  i32.const 0
  i32.store offset=64
  local.get $1
  local.get $2
  i32.store offset=68
  local.get $2
  if
   local.get $2
   local.get $1
   i32.store offset=64
  else
   local.get $0
   local.get $1
   i32.store offset=4
  end
  local.get $0
  local.get $1
  i32.store offset=8
  local.get $0
  local.get $0
  i32.load
  i32.const 1
  i32.add
  i32.store
  i32.const 0
 )
 (func $41 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  local.get $0
  local.get $1
  call $47
  if
   i32.const -17
   return
  end
  block $block
   local.get $0
   i32.const 32
   i32.add
   local.tee $6
   i32.load
   i32.eqz
   if
    local.get $6
    i32.const 32
    i32.sub
    local.tee $2
    i32.load
    i32.const 12
    i32.lt_u
    br_if $block
    i32.const 96
    i32.const 96
    i32.load
    local.tee $3
    i32.const 4096
    i32.add
    i32.store
    i32.const 160
    i32.const 160
    i32.load
    i32.const 1
    i32.add
    i32.store
    local.get $3
    i32.const 0
    i32.const 4096
    memory.fill
    local.get $6
    local.get $3
    i32.store
    local.get $2
    i32.load offset=4
    local.set $3
    loop $label1
     local.get $3
     if
      i32.const 0
      local.set $4
      local.get $3
      local.tee $2
      i32.const -64
      i32.sub
      local.set $7
      loop $label
       block $block1
        local.get $2
        i32.load
        local.tee $8
        i32.eqz
        br_if $block1
        local.get $4
        i32.const 5
        i32.rotl
        local.get $8
        i32.xor
        i32.const -1640531535
        i32.mul
        local.set $4
        local.get $2
        i32.load offset=4
        local.tee $8
        i32.eqz
        br_if $block1
        local.get $4
        i32.const 5
        i32.rotl
        local.get $8
        i32.xor
        i32.const -1640531535
        i32.mul
        local.set $4
        local.get $2
        i32.load offset=8
        local.tee $8
        i32.eqz
        br_if $block1
        local.get $4
        i32.const 5
        i32.rotl
        local.get $8
        i32.xor
        i32.const -1640531535
        i32.mul
        local.set $4
        local.get $2
        i32.load offset=12
        local.tee $8
        i32.eqz
        br_if $block1
        local.get $4
        i32.const 5
        i32.rotl
        local.get $8
        i32.xor
        i32.const -1640531535
        i32.mul
        local.set $4
        local.get $7
        local.get $2
        i32.const 16
        i32.add
        local.tee $2
        i32.ne
        br_if $label
       end
      end
      local.get $3
      local.get $4
      local.get $4
      i32.const 15
      i32.shr_u
      i32.xor
      local.tee $2
      i32.store offset=104
      local.get $3
      local.get $6
      i32.load
      local.get $2
      i32.const 22
      i32.shr_u
      i32.const 2
      i32.shl
      i32.add
      local.tee $2
      i32.load
      i32.store offset=100
      local.get $2
      local.get $3
      i32.store
      local.get $3
      i32.load offset=64
      local.set $3
      br $label1
     end
    end
   end
   local.get $1
   local.tee $2
   i32.const -64
   i32.sub
   local.set $3
   loop $label2
    block $block2
     local.get $2
     i32.load
     local.tee $4
     i32.eqz
     br_if $block2
     local.get $5
     i32.const 5
     i32.rotl
     local.get $4
     i32.xor
     i32.const -1640531535
     i32.mul
     local.set $5
     local.get $2
     i32.load offset=4
     local.tee $4
     i32.eqz
     br_if $block2
     local.get $5
     i32.const 5
     i32.rotl
     local.get $4
     i32.xor
     i32.const -1640531535
     i32.mul
     local.set $5
     local.get $2
     i32.load offset=8
     local.tee $4
     i32.eqz
     br_if $block2
     local.get $5
     i32.const 5
     i32.rotl
     local.get $4
     i32.xor
     i32.const -1640531535
     i32.mul
     local.set $5
     local.get $2
     i32.load offset=12
     local.tee $4
     i32.eqz
     br_if $block2
     local.get $5
     i32.const 5
     i32.rotl
     local.get $4
     i32.xor
     i32.const -1640531535
     i32.mul
     local.set $5
     local.get $3
     local.get $2
     i32.const 16
     i32.add
     local.tee $2
     i32.ne
     br_if $label2
    end
   end
   local.get $1
   local.get $5
   local.get $5
   i32.const 15
   i32.shr_u
   i32.xor
   local.tee $2
   i32.store offset=104
   local.get $1
   local.get $6
   i32.load
   local.get $2
   i32.const 22
   i32.shr_u
   i32.const 2
   i32.shl
   i32.add
   local.tee $2
   i32.load
   i32.store offset=100
   local.get $2
   local.get $1
   i32.store
  end
  local.get $0
  i32.load offset=8
  local.set $2
  local.get $1
  i32.const 0
  i32.store offset=64
  local.get $1
  local.get $2
  i32.store offset=68
  local.get $2
  if
   local.get $2
   local.get $1
   i32.store offset=64
  else
   local.get $0
   local.get $1
   i32.store offset=4
  end
  local.get $0
  local.get $1
  i32.store offset=8
  local.get $0
  local.get $0
  i32.load
  i32.const 1
  i32.add
  i32.store
  i32.const 0
 )
 (func $42 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i64)
  local.get $0
  i32.const 32
  i32.add
  local.set $3
  i32.const 0
  local.set $0
  local.get $1
  local.tee $2
  i32.const -64
  i32.sub
  local.set $4
  loop $label
   block $block
    local.get $2
    i32.load
    local.tee $5
    i32.eqz
    br_if $block
    local.get $0
    i32.const 5
    i32.rotl
    local.get $5
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $0
    local.get $2
    i32.load offset=4
    local.tee $5
    i32.eqz
    br_if $block
    local.get $0
    i32.const 5
    i32.rotl
    local.get $5
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $0
    local.get $2
    i32.load offset=8
    local.tee $5
    i32.eqz
    br_if $block
    local.get $0
    i32.const 5
    i32.rotl
    local.get $5
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $0
    local.get $2
    i32.load offset=12
    local.tee $5
    i32.eqz
    br_if $block
    local.get $0
    i32.const 5
    i32.rotl
    local.get $5
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $0
    local.get $4
    local.get $2
    i32.const 16
    i32.add
    local.tee $2
    i32.ne
    br_if $label
   end
  end
  local.get $0
  local.get $0
  i32.const 15
  i32.shr_u
  i32.xor
  local.set $4
  i32.const 0
  local.set $0
  block $block1
   local.get $3
   i32.load
   local.tee $2
   i32.eqz
   br_if $block1
   local.get $2
   local.get $4
   i32.const 26
   i32.shr_u
   i32.const 2
   i32.shl
   i32.add
   i32.load
   local.tee $2
   i32.eqz
   br_if $block1
   local.get $2
   local.get $4
   i32.const 20
   i32.shr_u
   i32.const 63
   i32.and
   i32.const 2
   i32.shl
   i32.add
   i32.load
   local.tee $2
   i32.eqz
   br_if $block1
   local.get $2
   local.get $4
   i32.const 14
   i32.shr_u
   i32.const 63
   i32.and
   i32.const 2
   i32.shl
   i32.add
   i32.load
   local.set $0
   loop $label2
    local.get $0
    if
     block $block4
      local.get $0
      i32.load offset=104
      local.get $4
      i32.eq
      if
       local.get $0
       local.set $2
       block $block2 (result i32)
        i32.const 0
        local.get $0
        i64.load
        local.tee $6
        local.get $1
        local.tee $3
        i64.load
        i64.ne
        br_if $block2
        drop
        i32.const 1
        local.get $6
        i64.const 56
        i64.shr_u
        i64.eqz
        br_if $block2
        drop
        i32.const 0
        local.get $0
        i64.load offset=8
        local.tee $6
        local.get $3
        i64.load offset=8
        i64.ne
        br_if $block2
        drop
        i32.const 1
        local.get $6
        i64.const 56
        i64.shr_u
        i64.eqz
        br_if $block2
        drop
        local.get $0
        i32.const -64
        i32.sub
        local.set $5
        loop $label1
         block $block3
          local.get $3
          i32.const 16
          i32.add
          local.set $3
          local.get $5
          local.get $2
          i32.const 16
          i32.add
          local.tee $2
          i32.eq
          br_if $block3
          i32.const 0
          local.get $2
          i64.load
          local.tee $6
          local.get $3
          i64.load
          i64.ne
          br_if $block2
          drop
          local.get $6
          i64.const 56
          i64.shr_u
          i64.eqz
          br_if $block3
          i32.const 0
          local.get $2
          i64.load offset=8
          local.tee $6
          local.get $3
          i64.load offset=8
          i64.ne
          br_if $block2
          drop
          local.get $6
          i64.const 56
          i64.shr_u
          i64.const 0
          i64.ne
          br_if $label1
         end
        end
        i32.const 1
       end
       br_if $block4
      end
      local.get $0
      i32.load offset=100
      local.set $0
      br $label2
     end
    end
   end
  end
  local.get $0
 )
 (func $43 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
  (local $11 v128)
  local.get $0
  i32.const 32
  i32.add
  local.set $6
  local.get $1
  local.tee $0
  i32.const -64
  i32.sub
  local.set $2
  loop $label
   block $block
    local.get $0
    i32.load
    local.tee $3
    i32.eqz
    br_if $block
    local.get $4
    i32.const 5
    i32.rotl
    local.get $3
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $4
    local.get $0
    i32.load offset=4
    local.tee $3
    i32.eqz
    br_if $block
    local.get $4
    i32.const 5
    i32.rotl
    local.get $3
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $4
    local.get $0
    i32.load offset=8
    local.tee $3
    i32.eqz
    br_if $block
    local.get $4
    i32.const 5
    i32.rotl
    local.get $3
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $4
    local.get $0
    i32.load offset=12
    local.tee $3
    i32.eqz
    br_if $block
    local.get $4
    i32.const 5
    i32.rotl
    local.get $3
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $4
    local.get $2
    local.get $0
    i32.const 16
    i32.add
    local.tee $0
    i32.ne
    br_if $label
   end
  end
  local.get $4
  local.get $4
  i32.const 15
  i32.shr_u
  i32.xor
  i32.const 16
  i32.shr_u
  i16x8.splat
  local.set $11
  local.get $6
  i32.load
  local.tee $0
  local.get $6
  i32.load offset=12
  i32.const 1
  i32.shl
  i32.add
  local.set $8
  block $block4
   loop $label4
    local.get $0
    local.get $8
    i32.lt_u
    if
     local.get $0
     v128.load
     local.get $11
     i16x8.eq
     local.get $0
     i32.const 16
     i32.add
     v128.load
     local.get $11
     i16x8.eq
     v128.or
     local.get $0
     i32.const 32
     i32.add
     v128.load
     local.get $11
     i16x8.eq
     local.get $0
     i32.const 48
     i32.add
     v128.load
     local.get $11
     i16x8.eq
     v128.or
     v128.or
     v128.any_true
     if
      local.get $0
      local.set $2
      block $block1
       loop $label3
        local.get $2
        local.get $0
        i32.const -64
        i32.sub
        i32.ne
        if
         local.get $2
         v128.load
         local.get $11
         i16x8.eq
         i16x8.bitmask
         local.set $7
         loop $label2
          local.get $7
          if
           i32.const 0
           local.set $5
           local.get $7
           i32.ctz
           local.get $2
           local.get $6
           i32.load
           i32.sub
           i32.const 1
           i32.shr_u
           i32.add
           local.tee $3
           local.get $6
           i32.load offset=12
           i32.ge_u
           br_if $block1
           local.get $6
           i32.load offset=4
           local.get $3
           i32.const 2
           i32.shl
           i32.add
           i32.load
           local.tee $4
           local.set $5
           block $block2 (result i32)
            i32.const 0
            local.get $4
            i64.load
            local.tee $10
            local.get $1
            local.tee $3
            i64.load
            i64.ne
            br_if $block2
            drop
            i32.const 1
            local.get $10
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block2
            drop
            i32.const 0
            local.get $4
            i64.load offset=8
            local.tee $10
            local.get $3
            i64.load offset=8
            i64.ne
            br_if $block2
            drop
            i32.const 1
            local.get $10
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block2
            drop
            local.get $4
            i32.const -64
            i32.sub
            local.set $9
            loop $label1
             block $block3
              local.get $3
              i32.const 16
              i32.add
              local.set $3
              local.get $9
              local.get $4
              i32.const 16
              i32.add
              local.tee $4
              i32.eq
              br_if $block3
              i32.const 0
              local.get $4
              i64.load
              local.tee $10
              local.get $3
              i64.load
              i64.ne
              br_if $block2
              drop
              local.get $10
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block3
              i32.const 0
              local.get $4
              i64.load offset=8
              local.tee $10
              local.get $3
              i64.load offset=8
              i64.ne
              br_if $block2
              drop
              local.get $10
              i64.const 56
              i64.shr_u
              i64.const 0
              i64.ne
              br_if $label1
             end
            end
            i32.const 1
           end
           br_if $block1
           local.get $7
           local.get $7
           i32.const 1
           i32.sub
           i32.and
           local.set $7
           br $label2
          end
         end
         local.get $2
         i32.const 16
         i32.add
         local.set $2
         br $label3
        end
       end
       i32.const 0
       local.set $5
      end
      local.get $5
      br_if $block4
     end
     local.get $0
     i32.const -64
     i32.sub
     local.set $0
     br $label4
    end
   end
   i32.const 0
   local.set $5
  end
  local.get $5
 )
 (func $44 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
  (local $11 i64)
  (local $12 i64)
  local.get $0
  i32.const 32
  i32.add
  local.tee $7
  i32.load
  local.set $4
  local.get $7
  i32.load offset=8
  local.set $0
  loop $label1
   local.get $0
   if
    local.get $1
    local.set $3
    local.get $4
    local.get $0
    i32.const 1
    i32.shr_u
    local.tee $2
    i32.const 2
    i32.shl
    i32.add
    local.tee $8
    i32.load
    local.tee $5
    i32.const -64
    i32.sub
    local.set $9
    block $block1
     loop $label
      block $block
       local.get $5
       i64.load
       local.tee $10
       local.get $3
       i64.load
       i64.xor
       local.tee $11
       i64.const 0
       i64.ne
       br_if $block
       i32.const 0
       local.set $6
       local.get $10
       i64.const 56
       i64.shr_u
       i64.eqz
       br_if $block1
       local.get $5
       i64.load offset=8
       local.tee $10
       local.get $3
       i64.load offset=8
       i64.xor
       local.tee $11
       i64.const 0
       i64.ne
       br_if $block
       local.get $10
       i64.const 56
       i64.shr_u
       i64.eqz
       br_if $block1
       local.get $3
       i32.const 16
       i32.add
       local.set $3
       local.get $5
       i32.const 16
       i32.add
       local.tee $5
       local.get $9
       i32.ne
       br_if $label
       br $block1
      end
     end
     local.get $10
     local.get $11
     i64.ctz
     i64.const 56
     i64.and
     local.tee $12
     i64.shr_u
     i64.const 255
     i64.and
     i32.wrap_i64
     local.get $10
     local.get $11
     i64.xor
     local.get $12
     i64.shr_u
     i64.const 255
     i64.and
     i32.wrap_i64
     i32.sub
     local.set $6
    end
    local.get $6
    i32.const 0
    i32.lt_s
    if (result i32)
     local.get $8
     i32.const 4
     i32.add
     local.set $4
     local.get $0
     local.get $2
     i32.const 1
     i32.add
     i32.sub
    else
     local.get $2
    end
    local.set $0
    br $label1
   end
  end
  local.get $4
  local.get $7
  i32.load
  local.get $7
  i32.load offset=8
  i32.const 2
  i32.shl
  i32.add
  i32.ne
  if (result i32)
   block $block2 (result i32)
    i32.const 0
    local.get $4
    i32.load
    local.tee $0
    i64.load
    local.tee $10
    local.get $1
    i64.load
    i64.ne
    br_if $block2
    drop
    i32.const 1
    local.get $10
    i64.const 56
    i64.shr_u
    i64.eqz
    br_if $block2
    drop
    i32.const 0
    local.get $0
    i64.load offset=8
    local.tee $10
    local.get $1
    i64.load offset=8
    i64.ne
    br_if $block2
    drop
    i32.const 1
    local.get $10
    i64.const 56
    i64.shr_u
    i64.eqz
    br_if $block2
    drop
    local.get $0
    i32.const -64
    i32.sub
    local.set $2
    loop $label2
     block $block3
      local.get $1
      i32.const 16
      i32.add
      local.set $1
      local.get $2
      local.get $0
      i32.const 16
      i32.add
      local.tee $0
      i32.eq
      br_if $block3
      i32.const 0
      local.get $0
      i64.load
      local.tee $10
      local.get $1
      i64.load
      i64.ne
      br_if $block2
      drop
      local.get $10
      i64.const 56
      i64.shr_u
      i64.eqz
      br_if $block3
      i32.const 0
      local.get $0
      i64.load offset=8
      local.tee $10
      local.get $1
      i64.load offset=8
      i64.ne
      br_if $block2
      drop
      local.get $10
      i64.const 56
      i64.shr_u
      i64.const 0
      i64.ne
      br_if $label2
     end
    end
    i32.const 1
   end
  else
   i32.const 0
  end
  if (result i32)
   local.get $4
   i32.load
  else
   i32.const 0
  end
 )
 (func $45 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i64)
  local.get $0
  i32.const 32
  i32.add
  local.tee $3
  i32.load
  if
   local.get $1
   local.tee $0
   i32.const -64
   i32.sub
   local.set $4
   loop $label
    block $block
     local.get $0
     i32.load
     local.tee $5
     i32.eqz
     br_if $block
     local.get $2
     i32.const 5
     i32.rotl
     local.get $5
     i32.xor
     i32.const -1640531535
     i32.mul
     local.set $2
     local.get $0
     i32.load offset=4
     local.tee $5
     i32.eqz
     br_if $block
     local.get $2
     i32.const 5
     i32.rotl
     local.get $5
     i32.xor
     i32.const -1640531535
     i32.mul
     local.set $2
     local.get $0
     i32.load offset=8
     local.tee $5
     i32.eqz
     br_if $block
     local.get $2
     i32.const 5
     i32.rotl
     local.get $5
     i32.xor
     i32.const -1640531535
     i32.mul
     local.set $2
     local.get $0
     i32.load offset=12
     local.tee $5
     i32.eqz
     br_if $block
     local.get $2
     i32.const 5
     i32.rotl
     local.get $5
     i32.xor
     i32.const -1640531535
     i32.mul
     local.set $2
     local.get $4
     local.get $0
     i32.const 16
     i32.add
     local.tee $0
     i32.ne
     br_if $label
    end
   end
   local.get $3
   i32.load
   local.get $2
   local.get $2
   i32.const 15
   i32.shr_u
   i32.xor
   local.tee $4
   i32.const 32
   local.get $3
   i32.load offset=4
   i32.sub
   i32.shr_u
   i32.const 2
   i32.shl
   i32.add
   i32.load
   local.set $0
   loop $label2
    local.get $0
    if
     block $block3
      local.get $0
      i32.load offset=104
      local.get $4
      i32.eq
      if
       local.get $0
       local.set $3
       block $block1 (result i32)
        i32.const 0
        local.get $0
        i64.load
        local.tee $6
        local.get $1
        local.tee $2
        i64.load
        i64.ne
        br_if $block1
        drop
        i32.const 1
        local.get $6
        i64.const 56
        i64.shr_u
        i64.eqz
        br_if $block1
        drop
        i32.const 0
        local.get $0
        i64.load offset=8
        local.tee $6
        local.get $2
        i64.load offset=8
        i64.ne
        br_if $block1
        drop
        i32.const 1
        local.get $6
        i64.const 56
        i64.shr_u
        i64.eqz
        br_if $block1
        drop
        local.get $0
        i32.const -64
        i32.sub
        local.set $5
        loop $label1
         block $block2
          local.get $2
          i32.const 16
          i32.add
          local.set $2
          local.get $5
          local.get $3
          i32.const 16
          i32.add
          local.tee $3
          i32.eq
          br_if $block2
          i32.const 0
          local.get $3
          i64.load
          local.tee $6
          local.get $2
          i64.load
          i64.ne
          br_if $block1
          drop
          local.get $6
          i64.const 56
          i64.shr_u
          i64.eqz
          br_if $block2
          i32.const 0
          local.get $3
          i64.load offset=8
          local.tee $6
          local.get $2
          i64.load offset=8
          i64.ne
          br_if $block1
          drop
          local.get $6
          i64.const 56
          i64.shr_u
          i64.const 0
          i64.ne
          br_if $label1
         end
        end
        i32.const 1
       end
       br_if $block3
      end
      local.get $0
      i32.load offset=100
      local.set $0
      br $label2
     end
    end
   end
  else
   i32.const 0
   local.set $0
  end
  local.get $0
 )
 (func $46 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  local.get $0
  i32.load offset=4
  local.tee $3
  local.set $2
  local.get $1
  local.set $0
  block $block
   loop $label
    local.get $2
    if
     local.get $2
     i32.load8_u
     local.tee $4
     local.get $0
     i32.load8_u
     i32.eq
     if
      local.get $4
      i32.eqz
      br_if $block
      local.get $2
      i32.load8_u offset=1
      local.tee $4
      local.get $0
      i32.load8_u offset=1
      i32.eq
      if
       local.get $4
       i32.eqz
       br_if $block
       local.get $2
       i32.load8_u offset=2
       local.tee $4
       local.get $0
       i32.load8_u offset=2
       i32.eq
       if
        local.get $4
        i32.eqz
        br_if $block
        local.get $2
        i32.load8_u offset=3
        local.tee $4
        local.get $0
        i32.load8_u offset=3
        i32.eq
        if
         local.get $4
         i32.eqz
         br_if $block
         local.get $2
         i32.load8_u offset=4
         local.tee $4
         local.get $0
         i32.load8_u offset=4
         i32.eq
         if
          local.get $4
          i32.eqz
          br_if $block
          local.get $2
          i32.load8_u offset=5
          local.tee $4
          local.get $0
          i32.load8_u offset=5
          i32.eq
          if
           local.get $4
           i32.eqz
           br_if $block
           local.get $2
           i32.load8_u offset=6
           local.tee $4
           local.get $0
           i32.load8_u offset=6
           i32.eq
           if
            local.get $4
            i32.eqz
            br_if $block
            local.get $2
            i32.load8_u offset=7
            local.tee $4
            local.get $0
            i32.load8_u offset=7
            i32.eq
            if
             local.get $4
             i32.eqz
             br_if $block
             local.get $2
             i32.const 8
             i32.add
             local.set $2
             local.get $0
             i32.const 8
             i32.add
             local.set $0
             br $label
            end
           end
          end
         end
        end
       end
      end
     end
     local.get $3
     i32.load offset=64
     local.tee $3
     local.set $2
     local.get $1
     local.set $0
     br $label
    end
   end
   i32.const 0
   local.set $3
  end
  local.get $3
 )
 (func $47 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i64)
  (local $7 i64)
  block $block4
   local.get $0
   i32.const 32
   i32.add
   local.tee $3
   i32.load
   if
    local.get $1
    local.tee $0
    i32.const -64
    i32.sub
    local.set $4
    loop $label
     block $block
      local.get $0
      i32.load
      local.tee $5
      i32.eqz
      br_if $block
      local.get $2
      i32.const 5
      i32.rotl
      local.get $5
      i32.xor
      i32.const -1640531535
      i32.mul
      local.set $2
      local.get $0
      i32.load offset=4
      local.tee $5
      i32.eqz
      br_if $block
      local.get $2
      i32.const 5
      i32.rotl
      local.get $5
      i32.xor
      i32.const -1640531535
      i32.mul
      local.set $2
      local.get $0
      i32.load offset=8
      local.tee $5
      i32.eqz
      br_if $block
      local.get $2
      i32.const 5
      i32.rotl
      local.get $5
      i32.xor
      i32.const -1640531535
      i32.mul
      local.set $2
      local.get $0
      i32.load offset=12
      local.tee $5
      i32.eqz
      br_if $block
      local.get $2
      i32.const 5
      i32.rotl
      local.get $5
      i32.xor
      i32.const -1640531535
      i32.mul
      local.set $2
      local.get $4
      local.get $0
      i32.const 16
      i32.add
      local.tee $0
      i32.ne
      br_if $label
     end
    end
    local.get $3
    i32.load
    local.get $2
    local.get $2
    i32.const 15
    i32.shr_u
    i32.xor
    local.tee $4
    i32.const 22
    i32.shr_u
    i32.const 2
    i32.shl
    i32.add
    i32.load
    local.set $0
    loop $label2
     local.get $0
     if
      block $block3
       local.get $0
       i32.load offset=104
       local.get $4
       i32.eq
       if
        local.get $0
        local.set $3
        block $block1 (result i32)
         i32.const 0
         local.get $0
         i64.load
         local.tee $6
         local.get $1
         local.tee $2
         i64.load
         i64.ne
         br_if $block1
         drop
         i32.const 1
         local.get $6
         i64.const 56
         i64.shr_u
         i64.eqz
         br_if $block1
         drop
         i32.const 0
         local.get $0
         i64.load offset=8
         local.tee $6
         local.get $2
         i64.load offset=8
         i64.ne
         br_if $block1
         drop
         i32.const 1
         local.get $6
         i64.const 56
         i64.shr_u
         i64.eqz
         br_if $block1
         drop
         local.get $0
         i32.const -64
         i32.sub
         local.set $5
         loop $label1
          block $block2
           local.get $2
           i32.const 16
           i32.add
           local.set $2
           local.get $5
           local.get $3
           i32.const 16
           i32.add
           local.tee $3
           i32.eq
           br_if $block2
           i32.const 0
           local.get $3
           i64.load
           local.tee $6
           local.get $2
           i64.load
           i64.ne
           br_if $block1
           drop
           local.get $6
           i64.const 56
           i64.shr_u
           i64.eqz
           br_if $block2
           i32.const 0
           local.get $3
           i64.load offset=8
           local.tee $6
           local.get $2
           i64.load offset=8
           i64.ne
           br_if $block1
           drop
           local.get $6
           i64.const 56
           i64.shr_u
           i64.const 0
           i64.ne
           br_if $label1
          end
         end
         i32.const 1
        end
        br_if $block3
       end
       local.get $0
       i32.load offset=100
       local.set $0
       br $label2
      end
     end
    end
    br $block4
   end
   local.get $1
   i64.load
   local.set $6
   local.get $3
   i32.const 32
   i32.sub
   i32.load offset=4
   local.set $0
   loop $label4
    local.get $0
    if
     block $block7
      local.get $0
      i64.load
      local.tee $7
      local.get $6
      i64.eq
      if
       local.get $0
       local.set $3
       block $block5 (result i32)
        i32.const 0
        local.get $7
        local.get $1
        local.tee $2
        i64.load
        i64.ne
        br_if $block5
        drop
        i32.const 1
        local.get $7
        i64.const 56
        i64.shr_u
        i64.eqz
        br_if $block5
        drop
        i32.const 0
        local.get $0
        i64.load offset=8
        local.tee $7
        local.get $2
        i64.load offset=8
        i64.ne
        br_if $block5
        drop
        i32.const 1
        local.get $7
        i64.const 56
        i64.shr_u
        i64.eqz
        br_if $block5
        drop
        local.get $0
        i32.const -64
        i32.sub
        local.set $4
        loop $label3
         block $block6
          local.get $2
          i32.const 16
          i32.add
          local.set $2
          local.get $4
          local.get $3
          i32.const 16
          i32.add
          local.tee $3
          i32.eq
          br_if $block6
          i32.const 0
          local.get $3
          i64.load
          local.tee $7
          local.get $2
          i64.load
          i64.ne
          br_if $block5
          drop
          local.get $7
          i64.const 56
          i64.shr_u
          i64.eqz
          br_if $block6
          i32.const 0
          local.get $3
          i64.load offset=8
          local.tee $7
          local.get $2
          i64.load offset=8
          i64.ne
          br_if $block5
          drop
          local.get $7
          i64.const 56
          i64.shr_u
          i64.const 0
          i64.ne
          br_if $label3
         end
        end
        i32.const 1
       end
       br_if $block7
      end
      local.get $0
      i32.load offset=64
      local.set $0
      br $label4
     end
    end
   end
  end
  local.get $0
 )
 (func $48 (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  i32.const 100
  i32.load
  i32.eqz
  if
   i32.const -9
   return
  end
  i32.const 4
  i32.load
  local.get $0
  i32.load offset=8
  i32.const 6
  i32.shl
  i32.add
  local.set $1
  i32.const 24
  i32.load
  if (result i32)
   local.get $1
   i32.load8_u
   i32.eqz
   local.tee $2
   if (result i32)
    local.get $2
   else
    local.get $1
    i32.load8_u offset=63
   end
   i32.const 255
   i32.and
  else
   i32.const 0
  end
  if
   i32.const -22
   return
  end
  i32.const 84
  i32.const 84
  i32.load
  local.tee $2
  i32.load offset=64
  i32.store
  local.get $2
  local.get $1
  v128.load
  v128.store
  local.get $2
  local.get $1
  v128.load offset=16
  v128.store offset=16
  local.get $2
  local.get $1
  v128.load offset=32
  v128.store offset=32
  local.get $2
  local.get $1
  v128.load offset=48
  v128.store offset=48
  local.get $2
  i32.const 0
  i32.store offset=72
  local.get $2
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  v128.store offset=76
  local.get $2
  i64.const 0
  i64.store offset=92
  i32.const 24
  i32.load
  i32.eqz
  if
   i32.const 28
   i32.load
   i32.const 1
   i32.sub
   local.set $1
   loop $label
    local.get $1
    i32.const 64
    i32.lt_u
    if
     local.get $1
     local.get $2
     i32.add
     i32.const 0
     i32.store8
     local.get $1
     i32.const 1
     i32.add
     local.set $1
     br $label
    end
   end
  end
  local.get $2
  call $7
  local.tee $1
  if
   local.get $2
   i32.const 84
   i32.load
   i32.store offset=64
   i32.const 84
   local.get $2
   i32.store
  else
   i32.const 8
   i32.load
   local.get $0
   i32.load offset=12
   i32.const 2
   i32.shl
   i32.add
   local.get $2
   i32.store
  end
  local.get $1
 )
 (func $49 (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  i32.const 100
  i32.load
  i32.eqz
  if
   i32.const -9
   return
  end
  i32.const 4
  i32.load
  local.get $0
  i32.load offset=8
  i32.const 6
  i32.shl
  i32.add
  local.set $1
  i32.const 24
  i32.load
  if (result i32)
   local.get $1
   i32.load8_u
   i32.eqz
   local.tee $2
   if (result i32)
    local.get $2
   else
    local.get $1
    i32.load8_u offset=63
   end
   i32.const 255
   i32.and
  else
   i32.const 0
  end
  if
   i32.const -22
   return
  end
  i32.const 84
  i32.const 84
  i32.load
  local.tee $2
  i32.load offset=64
  i32.store
  local.get $2
  local.get $1
  v128.load
  v128.store
  local.get $2
  local.get $1
  v128.load offset=16
  v128.store offset=16
  local.get $2
  local.get $1
  v128.load offset=32
  v128.store offset=32
  local.get $2
  local.get $1
  v128.load offset=48
  v128.store offset=48
  local.get $2
  i32.const 0
  i32.store offset=72
  local.get $2
  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
  v128.store offset=76
  local.get $2
  i64.const 0
  i64.store offset=92
  i32.const 24
  i32.load
  i32.eqz
  if
   i32.const 28
   i32.load
   i32.const 1
   i32.sub
   local.set $1
   loop $label
    local.get $1
    i32.const 64
    i32.lt_u
    if
     local.get $1
     local.get $2
     i32.add
     i32.const 0
     i32.store8
     local.get $1
     i32.const 1
     i32.add
     local.set $1
     br $label
    end
   end
  end
  local.get $2
  call $8
  local.tee $1
  if
   local.get $2
   i32.const 84
   i32.load
   i32.store offset=64
   i32.const 84
   local.get $2
   i32.store
  else
   i32.const 8
   i32.load
   local.get $0
   i32.load offset=12
   i32.const 2
   i32.shl
   i32.add
   local.get $2
   i32.store
  end
  local.get $1
 )
 (func $50 (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  i32.const 8
  i32.load
  local.get $0
  i32.load offset=12
  i32.const 2
  i32.shl
  i32.add
  i32.load
  local.tee $1
  i32.eqz
  if
   i32.const -9
   return
  end
  i32.const 8
  i32.load
  local.get $0
  i32.load offset=12
  i32.const 2
  i32.shl
  i32.add
  i32.const 0
  i32.store
  local.get $1
  call $4
  i32.const 384
  i32.const 256
  local.get $1
  i32.load offset=72
  select
  local.tee $3
  i32.const 32
  i32.add
  local.tee $4
  i32.const 416
  i32.ne
  if
   local.get $4
   i32.load
   local.get $1
   i32.load offset=104
   i32.const 32
   local.get $4
   i32.load offset=4
   i32.sub
   i32.shr_u
   i32.const 2
   i32.shl
   i32.add
   local.set $0
   loop $label
    local.get $0
    i32.load
    local.tee $2
    local.get $1
    i32.ne
    if
     local.get $2
     i32.const 100
     i32.add
     local.set $0
     br $label
    end
   end
   local.get $0
   local.get $1
   i32.load offset=100
   i32.store
   local.get $4
   local.get $4
   i32.load offset=8
   i32.const 1
   i32.sub
   i32.store offset=8
  end
  local.get $1
  i32.load offset=68
  local.tee $0
  if
   local.get $0
   local.get $1
   i32.load offset=64
   i32.store offset=64
  else
   local.get $3
   local.get $1
   i32.load offset=64
   i32.store offset=4
  end
  local.get $1
  i32.load offset=64
  local.tee $0
  if
   local.get $0
   local.get $1
   i32.load offset=68
   i32.store offset=68
  else
   local.get $3
   local.get $1
   i32.load offset=68
   i32.store offset=8
  end
  local.get $3
  local.get $3
  i32.load
  i32.const 1
  i32.sub
  i32.store
  local.get $3
  i32.const 256
  i32.eq
  if
   call $0
  end
  local.get $1
  i32.const 84
  i32.load
  i32.store offset=64
  i32.const 84
  local.get $1
  i32.store
  i32.const 0
 )
 (func $51 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  i32.const 112
  i32.load
  local.tee $5
  i32.const 128
  i32.load
  i32.add
  i64.load
  i32.wrap_i64
  local.set $2
  i32.const 20
  i32.load
  i32.eqz
  if
   block $block (result i32)
    i32.const 48
    i32.load
    local.set $6
    local.get $2
    local.tee $0
    local.set $3
    local.get $0
    local.set $1
    loop $label
     local.get $4
     i32.const 10000
     i32.le_u
     i32.const 0
     local.get $1
     select
     if
      local.get $1
      i64.load
      i32.wrap_i64
      local.tee $1
      if
       i32.const -22
       local.get $1
       i64.load
       i32.wrap_i64
       local.tee $1
       i32.const 0
       local.get $3
       i64.load
       i32.wrap_i64
       local.tee $3
       local.get $1
       i32.eq
       select
       br_if $block
       drop
       local.get $4
       i32.const 1
       i32.add
       local.set $4
       br $label
      end
     end
    end
    i32.const -22
    local.get $1
    br_if $block
    drop
    loop $label1
     local.get $0
     if
      i32.const -22
      local.get $0
      i64.load offset=8
      local.tee $7
      i64.eqz
      local.get $7
      local.get $6
      i64.extend_i32_u
      i64.gt_u
      i32.or
      br_if $block
      drop
      local.get $0
      i64.load
      i32.wrap_i64
      local.set $0
      br $label1
     end
    end
    i32.const 0
   end
   local.tee $0
   if
    local.get $0
    return
   end
  end
  i32.const 72
  i32.load
  local.set $0
  i32.const 80
  i32.load
  local.tee $1
  if
   i32.const 80
   local.get $1
   i32.load
   i32.store
  else
   i32.const 76
   local.get $0
   i32.const 76
   i32.load
   local.tee $1
   i32.add
   i32.store
  end
  local.get $1
  i32.const 0
  local.get $0
  memory.fill
  i32.const 20
  i32.load
  if
   i32.const 76
   i32.const 76
   i32.load
   local.tee $0
   i32.const 136
   i32.load
   i32.add
   i32.store
   local.get $0
   i32.const 0
   i32.const 136
   i32.load
   memory.fill
   i32.const 140
   i32.load
   if
    local.get $0
    i32.const 136
    i32.load
    i32.const 12
    i32.shr_u
    i64.extend_i32_u
    i64.store
   end
  else
   i32.const 0
   local.set $0
  end
  local.get $1
  local.get $5
  i32.const 4096
  memory.copy
  local.get $1
  i32.const 124
  i32.load
  i32.add
  local.tee $3
  local.get $3
  i64.load
  i64.const 1
  i64.add
  i64.store
  local.get $1
  i32.const 128
  i32.load
  i32.add
  local.get $0
  i64.extend_i32_u
  i64.store
  i32.const 132
  i32.load
  local.tee $3
  if
   local.get $1
   local.get $3
   i32.add
   local.tee $4
   i64.load
   i32.wrap_i64
   local.tee $3
   i32.const 80
   i32.load
   i32.store
   i32.const 80
   local.get $3
   i32.store
   i32.const 72
   i32.load
   local.set $6
   i32.const 80
   i32.load
   local.tee $3
   if
    i32.const 80
    local.get $3
    i32.load
    i32.store
   else
    i32.const 76
    local.get $6
    i32.const 76
    i32.load
    local.tee $3
    i32.add
    i32.store
   end
   local.get $3
   i32.const 0
   local.get $6
   memory.fill
   local.get $3
   i64.const 1
   i64.store
   local.get $4
   local.get $3
   i64.extend_i32_u
   i64.store
  end
  i32.const 112
  local.get $1
  i32.store
  local.get $5
  i32.const 80
  i32.load
  i32.store
  i32.const 80
  local.get $5
  i32.store
  i32.const 256
  i32.const 0
  i32.const 256
  memory.fill
  i32.const 268
  local.get $0
  i32.store
  i32.const 396
  local.get $2
  i32.store
  i32.const 8
  i32.load
  i32.const 0
  i32.const 12
  i32.load
  i32.const 2
  i32.shl
  memory.fill
  i32.const 116
  i32.const 116
  i32.load
  i32.const 1
  i32.add
  i32.store
  i32.const 84
  i32.const 120
  i32.load
  i32.const 116
  i32.load
  i32.const 3
  i32.shl
  i32.add
  local.tee $0
  i32.load
  i32.store
  i32.const 88
  local.get $0
  i32.load offset=4
  i32.store
  i32.const 96
  i32.const 92
  i32.load
  i32.store
  i32.const 100
  i32.const 0
  i32.store
  i32.const 104
  i32.const 0
  i32.store
  i32.const 0
 )
 (func $52 (param $0 i64) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  i32.const 112
  i32.load
  local.get $0
  i64.const 48
  i64.shr_u
  i32.wrap_i64
  i32.const 4088
  i32.and
  i32.add
  local.tee $2
  i64.load
  i32.wrap_i64
  local.tee $1
  i32.eqz
  if
   i32.const 8
   i32.const 8
   i32.load
   i32.const 4095
   i32.add
   i32.const -4096
   i32.and
   local.tee $1
   i32.const 4096
   i32.add
   i32.store
   local.get $1
   i32.const 0
   i32.const 4096
   memory.fill
   local.get $2
   local.get $1
   i64.extend_i32_u
   i64.store
  end
  local.get $1
  local.get $0
  i64.const 39
  i64.shr_u
  i32.wrap_i64
  i32.const 4088
  i32.and
  i32.add
  local.tee $2
  i64.load
  i32.wrap_i64
  local.tee $1
  i32.eqz
  if
   i32.const 8
   i32.const 8
   i32.load
   i32.const 4095
   i32.add
   i32.const -4096
   i32.and
   local.tee $1
   i32.const 4096
   i32.add
   i32.store
   local.get $1
   i32.const 0
   i32.const 4096
   memory.fill
   local.get $2
   local.get $1
   i64.extend_i32_u
   i64.store
  end
  local.get $1
  local.get $0
  i64.const 30
  i64.shr_u
  i32.wrap_i64
  i32.const 4088
  i32.and
  i32.add
  local.tee $2
  i64.load
  i32.wrap_i64
  local.tee $1
  i32.eqz
  if
   i32.const 8
   i32.const 8
   i32.load
   i32.const 4095
   i32.add
   i32.const -4096
   i32.and
   local.tee $1
   i32.const 4096
   i32.add
   i32.store
   local.get $1
   i32.const 0
   i32.const 4096
   memory.fill
   local.get $2
   local.get $1
   i64.extend_i32_u
   i64.store
  end
  local.get $1
  local.get $0
  i64.const 21
  i64.shr_u
  i32.wrap_i64
  i32.const 4088
  i32.and
  i32.add
  local.tee $2
  i64.load
  i32.wrap_i64
  local.tee $1
  i32.eqz
  if
   i32.const 8
   i32.const 8
   i32.load
   i32.const 4095
   i32.add
   i32.const -4096
   i32.and
   local.tee $1
   i32.const 4096
   i32.add
   i32.store
   local.get $1
   i32.const 0
   i32.const 4096
   memory.fill
   local.get $2
   local.get $1
   i64.extend_i32_u
   i64.store
  end
  local.get $1
  local.get $0
  i64.const 12
  i64.shr_u
  i32.wrap_i64
  i32.const 4088
  i32.and
  i32.add
  local.tee $2
  i64.load
  i32.wrap_i64
  local.tee $1
  i32.eqz
  if
   i32.const 8
   i32.const 8
   i32.load
   i32.const 4095
   i32.add
   i32.const -4096
   i32.and
   local.tee $1
   i32.const 4096
   i32.add
   i32.store
   local.get $1
   i32.const 0
   i32.const 4096
   memory.fill
   local.get $2
   local.get $1
   i64.extend_i32_u
   i64.store
  end
  local.get $1
  local.get $0
  i32.wrap_i64
  i32.const 32767
  i32.and
  local.tee $2
  i32.const 6
  i32.shr_u
  i32.const 3
  i32.shl
  i32.add
  local.tee $3
  local.get $3
  i64.load
  i64.const 1
  local.get $2
  i32.const 63
  i32.and
  i64.extend_i32_u
  i64.shl
  i64.or
  i64.store
  local.get $1
 )
 (func $53 (param $0 i32) (result i32)
  (local $1 i32)
  i32.const 256
  local.get $0
  i64.extend_i32_u
  call $14
  local.tee $1
  i64.load
  i32.wrap_i64
  local.tee $0
  i32.eqz
  if
   i32.const 12
   i32.const 12
   i32.load
   local.tee $0
   i32.const 16
   i32.add
   i32.store
   local.get $0
   v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
   v128.store align=1
   local.get $1
   local.get $0
   i64.extend_i32_u
   i64.store
  end
  local.get $0
  i32.const 8
  i32.add
 )
 (func $54 (param $0 i64) (param $1 i64) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i64)
  (local $9 i64)
  local.get $0
  i64.const 2
  i64.and
  i64.eqz
  if
   local.get $1
   i64.const 15
   i64.shl
   local.set $8
   local.get $0
   i32.wrap_i64
   local.set $4
   block $block
    local.get $0
    i64.const -9223372036854775808
    i64.and
    i64.const 0
    i64.ne
    if
     local.get $4
     i32.const 4096
     local.get $8
     local.get $2
     call $16
     br $block
    end
    loop $label1
     local.get $3
     local.get $0
     i64.const 32
     i64.shr_u
     i32.wrap_i64
     i32.const 65535
     i32.and
     i32.lt_u
     if
      local.get $8
      local.get $4
      local.get $3
      i32.const 2
      i32.shl
      i32.add
      local.tee $5
      i64.load16_u offset=2
      i64.add
      local.set $7
      local.get $8
      local.get $5
      i64.load16_u
      i64.add
      local.set $1
      loop $label
       local.get $1
       local.get $7
       i64.le_u
       if
        local.get $2
        i32.const 2
        i32.shl
        i32.const 768
        i32.add
        local.tee $5
        i32.load
        local.set $6
        local.get $5
        local.get $6
        i32.const 1
        i32.add
        i32.store
        i32.const 20
        i32.load
        local.get $6
        i32.const 24
        i32.load
        i32.and
        i32.const 3
        i32.shl
        i32.add
        local.get $2
        i64.extend_i32_u
        local.tee $9
        i32.const 28
        i64.load32_u
        i64.const 32
        i64.shl
        i64.or
        i64.store
        i32.const 40
        i32.const 40
        i64.load
        local.get $9
        i64.const 52
        i64.shl
        local.get $1
        local.get $9
        i64.shl
        i64.add
        i64.add
        i64.store
        i32.const 48
        i32.const 48
        i64.load
        i64.const 1
        i64.add
        i64.store
        local.get $1
        i64.const 1
        i64.add
        local.set $1
        br $label
       end
      end
      local.get $3
      i32.const 1
      i32.add
      local.set $3
      br $label1
     end
    end
   end
   return
  end
  loop $label2
   local.get $3
   i32.const 64
   i32.lt_u
   if
    local.get $0
    i32.wrap_i64
    i32.const 38
    i32.add
    local.get $3
    i32.const 3
    i32.shl
    i32.add
    i64.load
    local.tee $7
    i64.const 0
    i64.ne
    if
     local.get $7
     local.get $3
     i64.extend_i32_u
     local.get $1
     i64.const 6
     i64.shl
     i64.add
     local.get $2
     call $54
    end
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $label2
   end
  end
 )
 (func $55 (param $0 i64) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  i32.const 280
  i32.const -1
  i32.store
  i32.const 0
  i32.const 256
  i32.load
  local.tee $3
  local.get $1
  select
  local.set $2
  local.get $0
  local.get $1
  i64.extend_i32_u
  i64.shr_u
  local.set $7
  local.get $3
  i32.const 2
  i32.and
  if
   local.get $3
   i32.const 38
   i32.add
   local.get $1
   i32.const 3
   i32.shl
   i32.add
   i32.load
   local.set $2
  end
  local.get $2
  i32.const 8
  i32.add
  i32.const 0
  local.get $2
  select
  local.tee $1
  if (result i32)
   local.get $1
   i32.const 0
   local.get $7
   i64.const 15
   i64.shr_u
   local.tee $0
   i64.eqz
   select
   local.set $3
   block $block
    local.get $1
    i64.load
    i32.wrap_i64
    local.tee $1
    i32.const 2
    i32.and
    i32.eqz
    br_if $block
    i32.const 0
    local.set $3
    local.get $0
    local.get $1
    i32.const 2
    i32.sub
    i32.load
    local.tee $2
    i64.extend_i32_u
    i64.shr_u
    i64.const 64
    i64.ge_u
    br_if $block
    loop $label
     local.get $1
     i32.const 38
     i32.add
     local.get $0
     local.get $2
     i64.extend_i32_u
     i64.shr_u
     i32.wrap_i64
     i32.const 63
     i32.and
     i32.const 3
     i32.shl
     i32.add
     local.set $3
     local.get $2
     i32.eqz
     br_if $block
     local.get $3
     i64.load
     i32.wrap_i64
     local.set $1
     i32.const 0
     local.set $3
     local.get $1
     i32.eqz
     br_if $block
     local.get $2
     i32.const 6
     i32.sub
     local.set $2
     br $label
    end
    unreachable
   end
   local.get $3
  else
   i32.const 0
  end
  local.tee $1
  if (result i32)
   local.get $1
   i64.load
   i64.const 0
   i64.ne
  else
   i32.const 0
  end
  if
   local.get $1
   block $block1 (result i64)
    local.get $7
    i32.wrap_i64
    i32.const 32767
    i32.and
    local.set $4
    i32.const 0
    local.set $3
    local.get $1
    i64.load
    local.tee $0
    i64.const -9223372036854775808
    i64.and
    i64.const 0
    i64.ne
    if
     local.get $0
     i32.wrap_i64
     local.get $4
     i32.const 6
     i32.shr_u
     i32.const 3
     i32.shl
     i32.add
     local.tee $1
     local.get $1
     i64.load
     i64.const -2
     local.get $4
     i32.const 63
     i32.and
     i64.extend_i32_u
     i64.rotl
     i64.and
     i64.store
     local.get $0
     br $block1
    end
    local.get $0
    i32.wrap_i64
    local.set $5
    local.get $0
    i64.const 32
    i64.shr_u
    i32.wrap_i64
    i32.const 65535
    i32.and
    local.set $2
    loop $label1
     local.get $2
     local.get $3
     i32.gt_u
     if
      local.get $4
      local.get $5
      local.get $2
      local.get $3
      i32.add
      i32.const 1
      i32.shr_u
      local.tee $1
      i32.const 2
      i32.shl
      i32.add
      i32.load16_u
      i32.ge_u
      if
       local.get $1
       i32.const 1
       i32.add
       local.set $3
      else
       local.get $1
       local.set $2
      end
      br $label1
     end
    end
    local.get $0
    local.get $3
    i32.eqz
    br_if $block1
    drop
    local.get $5
    local.get $3
    i32.const 1
    i32.sub
    local.tee $2
    i32.const 2
    i32.shl
    i32.add
    local.tee $6
    i32.load16_u
    local.set $1
    local.get $0
    local.get $6
    i32.load16_u offset=2
    local.tee $6
    local.get $4
    i32.lt_u
    br_if $block1
    drop
    local.get $1
    local.get $6
    i32.eq
    if
     local.get $0
     i32.wrap_i64
     local.tee $1
     local.get $2
     i32.const 2
     i32.shl
     i32.add
     local.get $1
     local.get $2
     i32.const 1
     i32.add
     i32.const 2
     i32.shl
     i32.add
     local.get $0
     i64.const 32
     i64.shr_u
     i32.wrap_i64
     i32.const 65535
     i32.and
     local.get $2
     i32.sub
     i32.const 1
     i32.sub
     i32.const 2
     i32.shl
     memory.copy
     local.get $0
     i64.const 4294967296
     i64.sub
     br $block1
    end
    local.get $1
    local.get $4
    i32.eq
    if
     local.get $5
     local.get $3
     i32.const 1
     i32.sub
     i32.const 2
     i32.shl
     i32.add
     local.get $4
     i32.const 1
     i32.add
     i32.store16
    else
     local.get $5
     local.get $3
     i32.const 1
     i32.sub
     i32.const 2
     i32.shl
     i32.add
     local.get $4
     i32.const 1
     i32.sub
     i32.store16 offset=2
    end
    local.get $0
    local.get $4
    local.get $6
    i32.eq
    local.get $1
    local.get $4
    i32.eq
    i32.or
    br_if $block1
    drop
    local.get $0
    local.get $3
    local.get $4
    i32.const 1
    i32.add
    local.get $6
    call $18
   end
   i64.store
  end
 )
 (func $56 (param $0 i64) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
  local.get $0
  local.get $1
  i64.extend_i32_u
  i64.shr_u
  local.tee $0
  i32.wrap_i64
  i32.const 32767
  i32.and
  local.set $9
  i32.const 0
  i32.const 256
  i32.load
  local.tee $3
  local.get $1
  select
  local.set $2
  local.get $3
  i32.const 2
  i32.and
  if
   local.get $3
   i32.const 38
   i32.add
   local.get $1
   i32.const 3
   i32.shl
   i32.add
   i32.load
   local.set $2
  end
  local.get $2
  i32.const 8
  i32.add
  i32.const 0
  local.get $2
  select
  local.tee $3
  i32.eqz
  if
   local.get $1
   call $53
   local.set $3
  end
  local.get $3
  i32.const 0
  local.get $0
  i64.const 15
  i64.shr_u
  local.tee $10
  i64.eqz
  select
  local.set $2
  block $block
   local.get $3
   i64.load
   i32.wrap_i64
   local.tee $5
   i32.const 2
   i32.and
   i32.eqz
   br_if $block
   i32.const 0
   local.set $2
   local.get $10
   local.get $5
   i32.const 2
   i32.sub
   i32.load
   local.tee $4
   i64.extend_i32_u
   i64.shr_u
   i64.const 64
   i64.ge_u
   br_if $block
   loop $label
    local.get $5
    i32.const 38
    i32.add
    local.get $10
    local.get $4
    i64.extend_i32_u
    i64.shr_u
    i32.wrap_i64
    i32.const 63
    i32.and
    i32.const 3
    i32.shl
    i32.add
    local.set $2
    local.get $4
    i32.eqz
    br_if $block
    local.get $2
    i64.load
    i32.wrap_i64
    local.set $5
    i32.const 0
    local.set $2
    local.get $5
    i32.eqz
    br_if $block
    local.get $4
    i32.const 6
    i32.sub
    local.set $4
    br $label
   end
   unreachable
  end
  block $block1
   local.get $2
   if (result i32)
    local.get $2
   else
    local.get $3
    local.get $10
    call $14
   end
   local.tee $4
   i64.load
   local.tee $0
   i64.const -9223372036854775808
   i64.and
   i64.const 0
   i64.ne
   if
    local.get $0
    i32.wrap_i64
    local.get $9
    i32.const 6
    i32.shr_u
    i32.const 3
    i32.shl
    i32.add
    local.tee $2
    local.get $2
    i64.load
    i64.const 1
    local.get $9
    i32.const 63
    i32.and
    i64.extend_i32_u
    i64.shl
    i64.or
    i64.store
    br $block1
   end
   local.get $0
   i32.wrap_i64
   local.set $5
   local.get $0
   i64.const 32
   i64.shr_u
   i32.wrap_i64
   i32.const 65535
   i32.and
   local.tee $6
   local.set $2
   loop $label1
    local.get $2
    local.get $8
    i32.gt_u
    if
     local.get $9
     local.get $5
     local.get $2
     local.get $8
     i32.add
     i32.const 1
     i32.shr_u
     local.tee $3
     i32.const 2
     i32.shl
     i32.add
     i32.load16_u
     i32.ge_u
     if
      local.get $3
      i32.const 1
      i32.add
      local.set $8
     else
      local.get $3
      local.set $2
     end
     br $label1
    end
   end
   local.get $8
   i32.const 0
   i32.ne
   local.tee $3
   if
    local.get $5
    local.get $8
    i32.const 1
    i32.sub
    i32.const 2
    i32.shl
    i32.add
    i32.load16_u offset=2
    i32.const 1
    i32.add
    local.get $9
    i32.eq
    local.set $3
   end
   local.get $6
   local.get $8
   i32.gt_u
   local.tee $2
   if
    local.get $5
    local.get $8
    i32.const 2
    i32.shl
    i32.add
    i32.load16_u
    local.get $9
    i32.const 1
    i32.add
    i32.eq
    local.set $2
   end
   local.get $8
   if (result i32)
    local.get $9
    local.get $5
    local.get $8
    i32.const 1
    i32.sub
    i32.const 2
    i32.shl
    i32.add
    i32.load16_u offset=2
    i32.le_u
   else
    i32.const 0
   end
   br_if $block1
   local.get $2
   i32.const 0
   local.get $3
   select
   if
    local.get $5
    local.get $8
    i32.const 1
    i32.sub
    i32.const 2
    i32.shl
    i32.add
    local.get $8
    i32.const 2
    i32.shl
    local.tee $2
    local.get $5
    i32.add
    i32.load16_u offset=2
    i32.store16 offset=2
    local.get $2
    local.get $0
    i32.wrap_i64
    local.tee $2
    i32.add
    local.get $2
    local.get $8
    i32.const 1
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $0
    i64.const 32
    i64.shr_u
    i32.wrap_i64
    i32.const 65535
    i32.and
    local.get $8
    i32.sub
    i32.const 1
    i32.sub
    i32.const 2
    i32.shl
    memory.copy
    local.get $0
    i64.const 4294967296
    i64.sub
    local.set $0
    br $block1
   end
   local.get $3
   if
    local.get $5
    local.get $8
    i32.const 1
    i32.sub
    i32.const 2
    i32.shl
    i32.add
    local.get $9
    i32.store16 offset=2
   else
    local.get $2
    if
     local.get $5
     local.get $8
     i32.const 2
     i32.shl
     i32.add
     local.get $9
     i32.store16
    else
     local.get $0
     local.get $8
     local.get $9
     local.get $9
     call $18
     local.set $0
    end
   end
  end
  local.get $4
  local.get $0
  i64.store
  i32.const 280
  i32.const -1
  i32.store
  local.get $0
  i64.const -9223372036854775808
  i64.and
  i64.const 0
  i64.ne
  if
   return
  end
  local.get $0
  i32.wrap_i64
  local.set $5
  local.get $0
  i64.const 32
  i64.shr_u
  i32.wrap_i64
  i32.const 65535
  i32.and
  local.tee $3
  local.set $4
  loop $label2
   local.get $4
   local.get $7
   i32.gt_u
   if
    local.get $9
    local.get $5
    local.get $4
    local.get $7
    i32.add
    i32.const 1
    i32.shr_u
    local.tee $2
    i32.const 2
    i32.shl
    i32.add
    i32.load16_u
    i32.ge_u
    if
     local.get $2
     i32.const 1
     i32.add
     local.set $7
    else
     local.get $2
     local.set $4
    end
    br $label2
   end
  end
  i32.const 264
  local.get $10
  i64.store
  i32.const 272
  local.get $1
  i32.store
  i32.const 276
  local.get $5
  local.get $7
  i32.const 1
  i32.sub
  i32.const 2
  i32.shl
  i32.add
  local.tee $1
  i32.store
  i32.const 280
  local.get $1
  i32.load16_u offset=2
  i32.const 1
  i32.add
  i32.store
  i32.const 284
  local.get $3
  local.get $7
  i32.gt_u
  if (result i32)
   local.get $5
   local.get $7
   i32.const 2
   i32.shl
   i32.add
   i32.load16_u
  else
   i32.const 65536
  end
  i32.store
 )
 (func $57 (param $0 i64) (param $1 i32)
  i64.const 1
  i32.const 52
  local.get $1
  i32.sub
  i64.extend_i32_u
  i64.shl
  local.get $0
  local.get $1
  i64.extend_i32_u
  i64.shr_u
  i64.or
  call $52
  drop
 )
 (func $58 (param $0 i64) (param $1 i32)
  i32.const 264
  i64.const 1
  i32.const 52
  local.get $1
  i32.sub
  i64.extend_i32_u
  i64.shl
  local.get $0
  local.get $1
  i64.extend_i32_u
  i64.shr_u
  i64.or
  local.tee $0
  call $52
  i32.store
  i32.const 256
  local.get $0
  i64.const 15
  i64.shr_u
  i64.store
 )
 (func $59 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  i32.const 0
  i32.load
  local.tee $2
  local.get $1
  local.tee $5
  i32.const 5
  i32.shl
  i32.add
  local.set $6
  local.get $2
  local.get $0
  i32.const 5
  i32.shl
  i32.add
  local.set $1
  block $block5
   loop $label5 (result i32)
    i32.const 100
    i32.load
    if
     loop $label2
      block $block
       loop $label1
        block $block1
         local.get $6
         local.get $1
         local.tee $3
         i32.eq
         br_if $block
         local.get $1
         i32.load8_u
         i32.const 2
         i32.ne
         br_if $block
         local.get $1
         i32.load offset=4
         br_if $block
         i32.const 4
         i32.load
         local.get $1
         i32.load offset=8
         i32.const 6
         i32.shl
         i32.add
         local.tee $0
         i32.const 28
         i32.load
         i32.add
         i32.const 1
         i32.sub
         i32.load8_u
         br_if $block
         local.get $0
         i32.load8_u
         i32.eqz
         br_if $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $2
         i32.load offset=64
         i32.store
         local.get $2
         local.get $0
         v128.load
         v128.store
         local.get $2
         local.get $0
         v128.load offset=16
         v128.store offset=16
         local.get $2
         local.get $0
         v128.load offset=32
         v128.store offset=32
         local.get $2
         local.get $0
         v128.load offset=48
         v128.store offset=48
         local.get $2
         i32.const 0
         i32.store offset=72
         local.get $2
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $2
         i64.const 0
         i64.store offset=92
         i32.const 256
         i32.load
         local.tee $0
         i32.const 40
         i32.load
         i32.ge_u
         br_if $block1
         i32.const 20
         i32.load
         i32.eqz
         if
          local.get $0
          i32.const 276
          i32.load
          i32.const 48
          i32.load
          i32.mul
          i32.ge_u
          br_if $block1
         end
         i32.const 260
         i32.load
         local.tee $4
         local.set $1
         local.get $2
         local.set $0
         block $block2
          loop $label
           local.get $1
           if
            local.get $1
            i32.load8_u
            local.tee $7
            local.get $0
            i32.load8_u
            i32.eq
            if
             local.get $7
             i32.eqz
             br_if $block2
             local.get $1
             i32.load8_u offset=1
             local.tee $7
             local.get $0
             i32.load8_u offset=1
             i32.eq
             if
              local.get $7
              i32.eqz
              br_if $block2
              local.get $1
              i32.load8_u offset=2
              local.tee $7
              local.get $0
              i32.load8_u offset=2
              i32.eq
              if
               local.get $7
               i32.eqz
               br_if $block2
               local.get $1
               i32.load8_u offset=3
               local.tee $7
               local.get $0
               i32.load8_u offset=3
               i32.eq
               if
                local.get $7
                i32.eqz
                br_if $block2
                local.get $1
                i32.load8_u offset=4
                local.tee $7
                local.get $0
                i32.load8_u offset=4
                i32.eq
                if
                 local.get $7
                 i32.eqz
                 br_if $block2
                 local.get $1
                 i32.load8_u offset=5
                 local.tee $7
                 local.get $0
                 i32.load8_u offset=5
                 i32.eq
                 if
                  local.get $7
                  i32.eqz
                  br_if $block2
                  local.get $1
                  i32.load8_u offset=6
                  local.tee $7
                  local.get $0
                  i32.load8_u offset=6
                  i32.eq
                  if
                   local.get $7
                   i32.eqz
                   br_if $block2
                   local.get $1
                   i32.load8_u offset=7
                   local.tee $7
                   local.get $0
                   i32.load8_u offset=7
                   i32.eq
                   if
                    local.get $7
                    i32.eqz
                    br_if $block2
                    local.get $1
                    i32.const 8
                    i32.add
                    local.set $1
                    local.get $0
                    i32.const 8
                    i32.add
                    local.set $0
                    br $label
                   end
                  end
                 end
                end
               end
              end
             end
            end
            local.get $4
            i32.load offset=64
            local.tee $4
            local.set $1
            local.get $2
            local.set $0
            br $label
           end
          end
          i32.const 0
          local.set $4
         end
         local.get $4
         br_if $block1
         i32.const 264
         i32.load
         local.set $0
         local.get $2
         i32.const 0
         i32.store offset=64
         local.get $2
         local.get $0
         i32.store offset=68
         local.get $0
         if
          local.get $0
          local.get $2
          i32.store offset=64
         else
          i32.const 260
          local.get $2
          i32.store
         end
         i32.const 264
         local.get $2
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 8
         i32.load
         local.get $3
         i32.load offset=12
         i32.const 2
         i32.shl
         i32.add
         local.get $2
         i32.store
         local.get $3
         i32.const 32
         i32.add
         local.set $1
         br $label1
        end
       end
       local.get $2
       call $7
       local.tee $0
       if
        local.get $2
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $2
        i32.store
       else
        i32.const 8
        i32.load
        local.get $3
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $2
        i32.store
       end
       local.get $0
       br_if $block
       local.get $3
       i32.const 32
       i32.add
       local.set $1
       br $label2
      end
     end
     local.get $3
     local.set $4
     loop $label4
      local.get $4
      local.get $6
      i32.ne
      if
       block $block3
        local.get $4
        i32.load8_u
        i32.const 7
        i32.ne
        br_if $block3
        i32.const 388
        i32.load
        local.tee $1
        local.set $3
        i32.const 4
        i32.load
        local.get $4
        i32.load offset=8
        i32.const 6
        i32.shl
        i32.add
        local.tee $2
        local.set $0
        block $block4
         loop $label3
          local.get $3
          if
           local.get $3
           i32.load8_u
           local.tee $7
           local.get $0
           i32.load8_u
           i32.eq
           if
            local.get $7
            i32.eqz
            br_if $block4
            local.get $3
            i32.load8_u offset=1
            local.tee $7
            local.get $0
            i32.load8_u offset=1
            i32.eq
            if
             local.get $7
             i32.eqz
             br_if $block4
             local.get $3
             i32.load8_u offset=2
             local.tee $7
             local.get $0
             i32.load8_u offset=2
             i32.eq
             if
              local.get $7
              i32.eqz
              br_if $block4
              local.get $3
              i32.load8_u offset=3
              local.tee $7
              local.get $0
              i32.load8_u offset=3
              i32.eq
              if
               local.get $7
               i32.eqz
               br_if $block4
               local.get $3
               i32.load8_u offset=4
               local.tee $7
               local.get $0
               i32.load8_u offset=4
               i32.eq
               if
                local.get $7
                i32.eqz
                br_if $block4
                local.get $3
                i32.load8_u offset=5
                local.tee $7
                local.get $0
                i32.load8_u offset=5
                i32.eq
                if
                 local.get $7
                 i32.eqz
                 br_if $block4
                 local.get $3
                 i32.load8_u offset=6
                 local.tee $7
                 local.get $0
                 i32.load8_u offset=6
                 i32.eq
                 if
                  local.get $7
                  i32.eqz
                  br_if $block4
                  local.get $3
                  i32.load8_u offset=7
                  local.tee $7
                  local.get $0
                  i32.load8_u offset=7
                  i32.eq
                  if
                   local.get $7
                   i32.eqz
                   br_if $block4
                   local.get $3
                   i32.const 8
                   i32.add
                   local.set $3
                   local.get $0
                   i32.const 8
                   i32.add
                   local.set $0
                   br $label3
                  end
                 end
                end
               end
              end
             end
            end
           end
           local.get $1
           i32.load offset=64
           local.tee $1
           local.set $3
           local.get $2
           local.set $0
           br $label3
          end
         end
         i32.const 0
         local.set $1
        end
        local.get $1
        i32.eqz
        br_if $block3
        local.get $1
        i32.load offset=72
        br_if $block3
        local.get $4
        i32.load offset=4
        br_if $block3
        local.get $1
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $4
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $1
        i32.store
        local.get $4
        i32.const 32
        i32.add
        local.set $4
        br $label4
       end
      end
     end
     local.get $4
     local.set $1
    end
    local.get $1
    local.get $6
    i32.eq
    br_if $block5
    block $block6 (result i32)
     local.get $1
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      local.get $1
      call $48
      br $block6
     end
     local.get $0
     i32.const 7
     i32.eq
     if
      local.get $1
      call $22
      br $block6
     end
     local.get $0
     i32.const 4
     i32.eq
     if
      local.get $1
      call $11
      br $block6
     end
     local.get $0
     i32.const 1
     i32.eq
     if
      block $block7 (result i32)
       i32.const -16
       i32.const 100
       i32.load
       br_if $block7
       drop
       i32.const 104
       i32.load
       i32.eqz
       if
        i32.const 104
        i32.const 1
        i32.store
        i32.const 108
        call $90
        i32.store
       end
       i32.const -5
       i32.const 108
       i32.load
       br_if $block7
       drop
       i32.const 100
       i32.const 1
       i32.store
       i32.const 0
      end
      br $block6
     end
     local.get $1
     call $1
    end
    local.tee $0
    local.get $1
    i32.load offset=4
    i32.ne
    if (result i32)
     i32.const 16
     local.get $0
     i32.store
     local.get $1
     i32.const 0
     i32.load
     i32.sub
     i32.const 5
     i32.shr_u
    else
     local.get $1
     i32.const 32
     i32.add
     local.set $1
     br $label5
    end
   end
   local.set $5
  end
  local.get $5
 )
 (func $60 (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  local.get $0
  i32.load offset=108
  local.get $0
  i32.load offset=112
  i32.ge_u
  if
   local.get $0
   i32.load offset=100
   local.tee $5
   if (result i32)
    i32.const 4
    local.get $0
    i32.load offset=104
    i32.shl
   else
    i32.const 0
   end
   local.set $6
   local.get $0
   local.get $5
   if (result i32)
    local.get $0
    i32.load offset=104
    i32.const 1
    i32.add
   else
    i32.const 4
   end
   i32.store offset=104
   i32.const 96
   i32.const 96
   i32.load
   local.tee $3
   i32.const 4
   local.get $0
   i32.load offset=104
   i32.shl
   local.tee $2
   i32.add
   i32.store
   i32.const 160
   i32.const 160
   i32.load
   i32.const 1
   i32.add
   i32.store
   local.get $3
   i32.const 0
   local.get $2
   memory.fill
   local.get $0
   local.get $3
   i32.store offset=100
   local.get $0
   i32.const 3
   local.get $0
   i32.load offset=104
   i32.shl
   i32.const 2
   i32.shr_u
   i32.store offset=112
   local.get $5
   local.set $4
   loop $label1
    local.get $4
    local.get $5
    local.get $6
    i32.add
    i32.lt_u
    if
     local.get $4
     i32.load
     local.set $3
     loop $label
      local.get $3
      if
       local.get $3
       i32.load offset=32
       local.get $3
       local.get $0
       i32.load offset=100
       local.get $3
       i64.load offset=8
       i64.const -7046029254386353131
       i64.mul
       i64.const 64
       local.get $0
       i64.load32_u offset=104
       i64.sub
       i64.shr_u
       i32.wrap_i64
       i32.const 2
       i32.shl
       i32.add
       local.tee $7
       i32.load
       i32.store offset=32
       local.get $7
       local.get $3
       i32.store
       local.set $3
       br $label
      end
     end
     local.get $4
     i32.const 4
     i32.add
     local.set $4
     br $label1
    end
   end
  end
  local.get $1
  local.get $0
  i32.load offset=100
  local.get $1
  i64.load offset=8
  i64.const -7046029254386353131
  i64.mul
  i64.const 64
  local.get $0
  i64.load32_u offset=104
  i64.sub
  i64.shr_u
  i32.wrap_i64
  i32.const 2
  i32.shl
  i32.add
  local.tee $2
  i32.load
  i32.store offset=32
  local.get $2
  local.get $1
  i32.store
  local.get $0
  local.get $0
  i32.load offset=108
  i32.const 1
  i32.add
  i32.store offset=108
 )
 (func $61 (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i64)
  loop $label1
   local.get $2
   local.get $4
   i32.gt_u
   if
    local.get $1
    local.get $4
    i32.const 6
    i32.shl
    i32.add
    local.set $5
    i32.const 0
    local.set $3
    block $block (result i32)
     loop $label
      local.get $3
      i32.const 48
      i32.lt_u
      if
       i32.const 0
       local.get $3
       local.get $5
       i32.add
       i32.load8_u
       local.tee $6
       local.get $3
       i32.const 512
       i32.add
       i32.load8_u
       i32.ne
       br_if $block
       drop
       i32.const 1
       local.get $6
       i32.eqz
       br_if $block
       drop
       local.get $3
       i32.const 1
       i32.add
       local.set $3
       br $label
      end
     end
     i32.const 1
    end
    i32.eqz
    if
     i32.const -2
     return
    end
    local.get $5
    i64.load offset=56
    local.set $7
    local.get $5
    i64.load offset=48
    local.set $8
    i32.const 88
    i32.const 88
    i32.load
    local.tee $3
    i32.load
    i32.store
    local.get $3
    local.get $7
    i64.store offset=8
    local.get $3
    local.get $8
    i64.store offset=16
    local.get $3
    i32.const 0
    i32.store offset=24
    local.get $3
    i32.const 0
    i32.store
    local.get $3
    local.get $0
    i32.load offset=80
    i32.store offset=4
    local.get $0
    i32.load offset=80
    if
     local.get $0
     i32.load offset=80
     local.get $3
     i32.store
    else
     local.get $0
     local.get $3
     i32.store offset=76
    end
    local.get $0
    local.get $3
    i32.store offset=80
    local.get $0
    local.get $0
    i32.load offset=84
    i32.const 1
    i32.add
    i32.store offset=84
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $label1
   end
  end
  i32.const 0
 )
 (func $62 (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i64)
  loop $label1
   local.get $2
   local.get $4
   i32.gt_u
   if
    local.get $1
    local.get $4
    i32.const 6
    i32.shl
    i32.add
    local.set $5
    i32.const 0
    local.set $3
    block $block (result i32)
     loop $label
      local.get $3
      i32.const 48
      i32.lt_u
      if
       i32.const 0
       local.get $3
       local.get $5
       i32.add
       i32.load8_u
       local.tee $6
       local.get $3
       i32.const 512
       i32.add
       i32.load8_u
       i32.ne
       br_if $block
       drop
       i32.const 1
       local.get $6
       i32.eqz
       br_if $block
       drop
       local.get $3
       i32.const 1
       i32.add
       local.set $3
       br $label
      end
     end
     i32.const 1
    end
    i32.eqz
    if
     i32.const -2
     return
    end
    local.get $5
    i64.load offset=56
    local.set $7
    local.get $5
    i64.load offset=48
    local.set $8
    i32.const 88
    i32.const 88
    i32.load
    local.tee $3
    i32.load
    i32.store
    local.get $3
    local.get $7
    i64.store offset=8
    local.get $3
    local.get $8
    i64.store offset=16
    local.get $3
    i32.const 0
    i32.store offset=24
    local.get $3
    i32.const 0
    i32.store
    local.get $3
    local.get $0
    i32.load offset=80
    i32.store offset=4
    local.get $0
    i32.load offset=80
    if
     local.get $0
     i32.load offset=80
     local.get $3
     i32.store
    else
     local.get $0
     local.get $3
     i32.store offset=76
    end
    local.get $0
    local.get $3
    i32.store offset=80
    local.get $0
    local.get $0
    i32.load offset=84
    i32.const 1
    i32.add
    i32.store offset=84
    local.get $0
    local.get $3
    call $60
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $label1
   end
  end
  i32.const 0
 )
 (func $63 (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  i32.const 112
  i32.load
  local.set $1
  loop $label1
   local.get $1
   if
    local.get $1
    i32.load offset=8
    local.set $3
    local.get $1
    i32.load offset=12
    local.set $4
    i32.const 0
    local.set $2
    loop $label
     local.get $2
     local.get $4
     i32.lt_u
     if
      local.get $1
      i32.const 16
      i32.add
      local.get $2
      i32.const 4
      i32.shl
      i32.add
      local.tee $5
      i64.load offset=8
      i32.wrap_i64
      local.get $0
      local.get $5
      i64.load
      local.get $3
      i32.const 12
      i32.add
      i64.extend_i32_u
      i64.shr_u
      local.get $3
      call $16
      local.get $2
      i32.const 1
      i32.add
      local.set $2
      br $label
     end
    end
    local.get $1
    i64.load
    i32.wrap_i64
    local.set $1
    br $label1
   end
  end
 )
 (func $64 (param $0 i32) (param $1 i64) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  local.get $0
  i32.const 2
  i32.and
  if
   loop $label
    local.get $3
    i32.const 64
    i32.lt_u
    if
     local.get $0
     i32.const 38
     i32.add
     local.get $3
     i32.const 3
     i32.shl
     i32.add
     i64.load
     i32.wrap_i64
     local.tee $4
     if
      local.get $4
      local.get $3
      i64.extend_i32_u
      local.get $1
      i64.const 6
      i64.shl
      i64.add
      local.get $2
      call $64
     end
     local.get $3
     i32.const 1
     i32.add
     local.set $3
     br $label
    end
   end
   return
  end
  i32.const 264
  i32.load
  local.tee $3
  i32.load offset=8
  local.set $4
  local.get $3
  i32.load offset=12
  i32.const 255
  i32.eq
  if
   i32.const 8
   i32.const 8
   i32.load
   i32.const 4095
   i32.add
   i32.const -4096
   i32.and
   local.tee $3
   i32.const 4096
   i32.add
   i32.store
   local.get $3
   i32.const 0
   i32.const 4096
   memory.fill
   local.get $3
   local.get $4
   i32.store offset=8
   i32.const 264
   i32.load
   local.tee $5
   if
    local.get $5
    local.get $3
    i64.extend_i32_u
    i64.store
   else
    i32.const 112
    local.get $3
    i32.store
   end
   i32.const 264
   local.get $3
   i32.store
  end
  i32.const 264
  i32.load
  local.tee $5
  i32.load offset=12
  local.set $6
  local.get $5
  i32.const 16
  i32.add
  local.get $6
  i32.const 4
  i32.shl
  i32.add
  local.tee $3
  local.get $1
  local.get $2
  i32.const 3
  i32.shl
  i64.extend_i32_u
  i64.mul
  local.get $4
  i32.const 12
  i32.add
  i64.extend_i32_u
  i64.shl
  i64.store
  local.get $3
  local.get $0
  i64.extend_i32_u
  i64.store offset=8
  local.get $5
  local.get $6
  i32.const 1
  i32.add
  i32.store offset=12
 )
 (func $65 (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  i32.const 264
  i32.const 0
  i32.store
  i32.const 112
  i32.const 0
  i32.store
  loop $label
   local.get $2
   i32.const 53
   i32.lt_u
   if
    i32.const 0
    i32.const 256
    i32.load
    local.tee $3
    local.get $2
    select
    local.set $1
    local.get $3
    i32.const 2
    i32.and
    if
     local.get $3
     i32.const 38
     i32.add
     local.get $2
     i32.const 3
     i32.shl
     i32.add
     i32.load
     local.set $1
    end
    local.get $1
    i32.const 8
    i32.add
    i32.const 0
    local.get $1
    select
    local.tee $3
    if
     i32.const 8
     i32.const 8
     i32.load
     i32.const 4095
     i32.add
     i32.const -4096
     i32.and
     local.tee $4
     i32.const 4096
     i32.add
     i32.store
     local.get $4
     i32.const 0
     i32.const 4096
     memory.fill
     local.get $4
     local.get $2
     i32.store offset=8
     i32.const 264
     i32.load
     local.tee $1
     if
      local.get $1
      local.get $4
      i64.extend_i32_u
      i64.store
     else
      i32.const 112
      local.get $4
      i32.store
     end
     i32.const 264
     local.get $4
     i32.store
     local.get $3
     i64.load
     i32.wrap_i64
     i64.const 0
     local.get $0
     call $64
    end
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $label
   end
  end
 )
 (func $66 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i64)
  local.get $1
  local.tee $4
  i32.const 5
  i32.shl
  i32.const 0
  i32.load
  local.tee $1
  i32.add
  local.set $6
  local.get $1
  local.get $0
  i32.const 5
  i32.shl
  i32.add
  local.set $0
  block $block13
   loop $label11 (result i32)
    i32.const 100
    i32.load
    if (result i32)
     local.get $0
     local.set $1
     loop $label3
      block $block
       loop $label2
        block $block1
         local.get $1
         local.get $6
         i32.eq
         br_if $block
         local.get $1
         i32.load8_u
         i32.const 2
         i32.ne
         br_if $block
         local.get $1
         i32.load offset=4
         br_if $block
         i32.const 4
         i32.load
         local.get $1
         i32.load offset=8
         i32.const 6
         i32.shl
         i32.add
         local.tee $0
         i32.const 28
         i32.load
         i32.add
         i32.const 1
         i32.sub
         i32.load8_u
         br_if $block
         local.get $0
         i32.load8_u
         i32.eqz
         br_if $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $3
         i32.load offset=64
         i32.store
         local.get $3
         local.get $0
         v128.load
         v128.store
         local.get $3
         local.get $0
         v128.load offset=16
         v128.store offset=16
         local.get $3
         local.get $0
         v128.load offset=32
         v128.store offset=32
         local.get $3
         local.get $0
         v128.load offset=48
         v128.store offset=48
         local.get $3
         i32.const 0
         i32.store offset=72
         local.get $3
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $3
         i64.const 0
         i64.store offset=92
         i32.const 256
         i32.load
         local.tee $0
         i32.const 40
         i32.load
         i32.ge_u
         br_if $block1
         i32.const 20
         i32.load
         i32.eqz
         if
          local.get $0
          i32.const 276
          i32.load
          i32.const 48
          i32.load
          i32.mul
          i32.ge_u
          br_if $block1
         end
         i32.const 0
         local.set $2
         local.get $3
         local.tee $0
         i32.const -64
         i32.sub
         local.set $5
         loop $label
          block $block2
           local.get $0
           i32.load
           local.tee $7
           i32.eqz
           br_if $block2
           local.get $2
           i32.const 5
           i32.rotl
           local.get $7
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $2
           local.get $0
           i32.load offset=4
           local.tee $7
           i32.eqz
           br_if $block2
           local.get $2
           i32.const 5
           i32.rotl
           local.get $7
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $2
           local.get $0
           i32.load offset=8
           local.tee $7
           i32.eqz
           br_if $block2
           local.get $2
           i32.const 5
           i32.rotl
           local.get $7
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $2
           local.get $0
           i32.load offset=12
           local.tee $7
           i32.eqz
           br_if $block2
           local.get $2
           i32.const 5
           i32.rotl
           local.get $7
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $2
           local.get $5
           local.get $0
           i32.const 16
           i32.add
           local.tee $0
           i32.ne
           br_if $label
          end
         end
         local.get $2
         local.get $2
         i32.const 15
         i32.shr_u
         i32.xor
         local.set $7
         i32.const 0
         local.set $2
         block $block3
          i32.const 288
          i32.load
          local.tee $5
          i32.eqz
          br_if $block3
          local.get $5
          local.get $7
          i32.const 26
          i32.shr_u
          i32.const 2
          i32.shl
          i32.add
          local.tee $8
          i32.load
          local.tee $0
          i32.eqz
          if
           block $block4 (result i32)
            i32.const 292
            i32.load
            local.tee $0
            if
             i32.const 292
             local.get $0
             i32.load offset=260
             i32.store
            else
             i32.const 0
             i32.const 296
             i32.load
             local.tee $0
             i32.const 300
             i32.load
             i32.eq
             br_if $block4
             drop
             i32.const 296
             local.get $0
             i32.const 264
             i32.add
             i32.store
            end
            local.get $0
            local.get $5
            i32.store offset=260
            local.get $0
           end
           local.tee $0
           if
            local.get $8
            local.get $0
            i32.store
            local.get $5
            local.get $5
            i32.load offset=256
            i32.const 1
            i32.add
            i32.store offset=256
           end
          end
          local.get $0
          i32.eqz
          br_if $block3
          local.get $0
          local.tee $5
          local.get $7
          i32.const 20
          i32.shr_u
          i32.const 63
          i32.and
          i32.const 2
          i32.shl
          i32.add
          local.tee $8
          i32.load
          local.tee $0
          i32.eqz
          if
           block $block5 (result i32)
            i32.const 292
            i32.load
            local.tee $0
            if
             i32.const 292
             local.get $0
             i32.load offset=260
             i32.store
            else
             i32.const 0
             i32.const 296
             i32.load
             local.tee $0
             i32.const 300
             i32.load
             i32.eq
             br_if $block5
             drop
             i32.const 296
             local.get $0
             i32.const 264
             i32.add
             i32.store
            end
            local.get $0
            local.get $5
            i32.store offset=260
            local.get $0
           end
           local.tee $0
           if
            local.get $8
            local.get $0
            i32.store
            local.get $5
            local.get $5
            i32.load offset=256
            i32.const 1
            i32.add
            i32.store offset=256
           end
          end
          local.get $0
          i32.eqz
          br_if $block3
          local.get $0
          local.get $7
          i32.const 14
          i32.shr_u
          i32.const 63
          i32.and
          i32.const 2
          i32.shl
          i32.add
          local.tee $2
          i32.load
          i32.eqz
          if
           local.get $0
           local.get $0
           i32.load offset=256
           i32.const 1
           i32.add
           i32.store offset=256
          end
         end
         local.get $2
         local.tee $0
         if (result i32)
          local.get $2
          i32.load
          local.tee $5
          local.set $2
          block $block6 (result i32)
           loop $label1
            local.get $2
            if
             i32.const 0
             local.get $2
             i32.load offset=104
             local.get $7
             i32.eq
             br_if $block6
             drop
             local.get $2
             i32.load offset=100
             local.set $2
             br $label1
            end
           end
           local.get $3
           local.get $7
           i32.store offset=104
           local.get $3
           local.get $5
           i32.store offset=100
           local.get $0
           local.get $3
           i32.store
           i32.const 1
          end
         else
          i32.const 0
         end
         i32.eqz
         br_if $block1
         i32.const 264
         i32.load
         local.set $0
         local.get $3
         i32.const 0
         i32.store offset=64
         local.get $3
         local.get $0
         i32.store offset=68
         local.get $0
         if
          local.get $0
          local.get $3
          i32.store offset=64
         else
          i32.const 260
          local.get $3
          i32.store
         end
         i32.const 264
         local.get $3
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 8
         i32.load
         local.get $1
         i32.load offset=12
         i32.const 2
         i32.shl
         i32.add
         local.get $3
         i32.store
         local.get $1
         i32.const 32
         i32.add
         local.set $1
         br $label2
        end
       end
       local.get $3
       call $24
       local.tee $0
       if
        local.get $3
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $3
        i32.store
       else
        i32.const 8
        i32.load
        local.get $1
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $3
        i32.store
       end
       local.get $0
       br_if $block
       local.get $1
       i32.const 32
       i32.add
       local.set $1
       br $label3
      end
     end
     local.get $1
     local.set $2
     loop $label7
      local.get $2
      local.get $6
      i32.ne
      if
       block $block7
        local.get $2
        i32.load8_u
        i32.const 7
        i32.ne
        br_if $block7
        i32.const 0
        local.set $1
        i32.const 4
        i32.load
        local.get $2
        i32.load offset=8
        i32.const 6
        i32.shl
        i32.add
        local.tee $5
        local.tee $0
        i32.const -64
        i32.sub
        local.set $3
        loop $label4
         block $block8
          local.get $0
          i32.load
          local.tee $7
          i32.eqz
          br_if $block8
          local.get $1
          i32.const 5
          i32.rotl
          local.get $7
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $1
          local.get $0
          i32.load offset=4
          local.tee $7
          i32.eqz
          br_if $block8
          local.get $1
          i32.const 5
          i32.rotl
          local.get $7
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $1
          local.get $0
          i32.load offset=8
          local.tee $7
          i32.eqz
          br_if $block8
          local.get $1
          i32.const 5
          i32.rotl
          local.get $7
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $1
          local.get $0
          i32.load offset=12
          local.tee $7
          i32.eqz
          br_if $block8
          local.get $1
          i32.const 5
          i32.rotl
          local.get $7
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $1
          local.get $3
          local.get $0
          i32.const 16
          i32.add
          local.tee $0
          i32.ne
          br_if $label4
         end
        end
        local.get $1
        local.get $1
        i32.const 15
        i32.shr_u
        i32.xor
        local.set $7
        i32.const 0
        local.set $1
        block $block9
         i32.const 416
         i32.load
         local.tee $0
         i32.eqz
         br_if $block9
         local.get $0
         local.get $7
         i32.const 26
         i32.shr_u
         i32.const 2
         i32.shl
         i32.add
         i32.load
         local.tee $0
         i32.eqz
         br_if $block9
         local.get $0
         local.get $7
         i32.const 20
         i32.shr_u
         i32.const 63
         i32.and
         i32.const 2
         i32.shl
         i32.add
         i32.load
         local.tee $0
         i32.eqz
         br_if $block9
         local.get $0
         local.get $7
         i32.const 14
         i32.shr_u
         i32.const 63
         i32.and
         i32.const 2
         i32.shl
         i32.add
         i32.load
         local.set $1
         loop $label6
          local.get $1
          if
           block $block12
            local.get $1
            i32.load offset=104
            local.get $7
            i32.eq
            if
             local.get $1
             local.set $3
             block $block10 (result i32)
              i32.const 0
              local.get $1
              i64.load
              local.tee $12
              local.get $5
              local.tee $0
              i64.load
              i64.ne
              br_if $block10
              drop
              i32.const 1
              local.get $12
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block10
              drop
              i32.const 0
              local.get $1
              i64.load offset=8
              local.tee $12
              local.get $0
              i64.load offset=8
              i64.ne
              br_if $block10
              drop
              i32.const 1
              local.get $12
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block10
              drop
              local.get $1
              i32.const -64
              i32.sub
              local.set $8
              loop $label5
               block $block11
                local.get $0
                i32.const 16
                i32.add
                local.set $0
                local.get $8
                local.get $3
                i32.const 16
                i32.add
                local.tee $3
                i32.eq
                br_if $block11
                i32.const 0
                local.get $3
                i64.load
                local.tee $12
                local.get $0
                i64.load
                i64.ne
                br_if $block10
                drop
                local.get $12
                i64.const 56
                i64.shr_u
                i64.eqz
                br_if $block11
                i32.const 0
                local.get $3
                i64.load offset=8
                local.tee $12
                local.get $0
                i64.load offset=8
                i64.ne
                br_if $block10
                drop
                local.get $12
                i64.const 56
                i64.shr_u
                i64.const 0
                i64.ne
                br_if $label5
               end
              end
              i32.const 1
             end
             br_if $block12
            end
            local.get $1
            i32.load offset=100
            local.set $1
            br $label6
           end
          end
         end
        end
        local.get $1
        i32.eqz
        br_if $block7
        local.get $1
        i32.load offset=72
        br_if $block7
        local.get $2
        i32.load offset=4
        br_if $block7
        local.get $1
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $2
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $1
        i32.store
        local.get $2
        i32.const 32
        i32.add
        local.set $2
        br $label7
       end
      end
     end
     local.get $2
    else
     local.get $0
    end
    local.tee $5
    local.get $6
    i32.eq
    br_if $block13
    block $block15 (result i32)
     local.get $5
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      block $block14 (result i32)
       i32.const -9
       i32.const 100
       i32.load
       i32.eqz
       br_if $block14
       drop
       i32.const 4
       i32.load
       local.get $5
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $0
       i32.const -22
       i32.const 24
       i32.load
       if (result i32)
        local.get $0
        i32.load8_u
        i32.eqz
        local.tee $1
        if (result i32)
         local.get $1
        else
         local.get $0
         i32.load8_u offset=63
        end
        i32.const 255
        i32.and
       else
        i32.const 0
       end
       br_if $block14
       drop
       i32.const 84
       i32.const 84
       i32.load
       local.tee $1
       i32.load offset=64
       i32.store
       local.get $1
       local.get $0
       v128.load
       v128.store
       local.get $1
       local.get $0
       v128.load offset=16
       v128.store offset=16
       local.get $1
       local.get $0
       v128.load offset=32
       v128.store offset=32
       local.get $1
       local.get $0
       v128.load offset=48
       v128.store offset=48
       local.get $1
       i32.const 0
       i32.store offset=72
       local.get $1
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $1
       i64.const 0
       i64.store offset=92
       i32.const 24
       i32.load
       i32.eqz
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $2
        loop $label8
         local.get $2
         i32.const 64
         i32.lt_u
         if
          local.get $1
          local.get $2
          i32.add
          i32.const 0
          i32.store8
          local.get $2
          i32.const 1
          i32.add
          local.set $2
          br $label8
         end
        end
       end
       local.get $1
       call $24
       local.tee $0
       if
        local.get $1
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $1
        i32.store
       else
        i32.const 8
        i32.load
        local.get $5
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $1
        i32.store
       end
       local.get $0
      end
      br $block15
     end
     local.get $0
     i32.const 7
     i32.eq
     if
      block $block16 (result i32)
       i32.const -9
       i32.const 100
       i32.load
       i32.eqz
       br_if $block16
       drop
       i32.const -2
       i32.const 384
       i32.const 4
       i32.load
       local.get $5
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       call $42
       local.tee $0
       i32.eqz
       br_if $block16
       drop
       i32.const -22
       local.get $0
       i32.load offset=72
       br_if $block16
       drop
       local.get $0
       i32.const 1
       i32.store offset=72
       i32.const 8
       i32.load
       local.get $5
       i32.load offset=12
       i32.const 2
       i32.shl
       i32.add
       local.get $0
       i32.store
       i32.const 0
      end
      br $block15
     end
     local.get $0
     i32.const 4
     i32.eq
     if
      i32.const 8
      i32.load
      local.get $5
      i32.load offset=12
      i32.const 2
      i32.shl
      i32.add
      local.tee $0
      i32.load
      local.tee $8
      if (result i32)
       local.get $0
       i32.const 0
       i32.store
       local.get $8
       call $4
       i32.const 384
       i32.const 256
       local.get $8
       i32.load offset=72
       select
       local.tee $9
       i32.const 32
       i32.add
       local.tee $10
       i32.load
       local.get $8
       i32.load offset=104
       local.tee $7
       i32.const 26
       i32.shr_u
       i32.const 2
       i32.shl
       i32.add
       i32.load
       local.get $7
       i32.const 20
       i32.shr_u
       i32.const 63
       i32.and
       i32.const 2
       i32.shl
       i32.add
       i32.load
       local.tee $1
       local.get $7
       i32.const 14
       i32.shr_u
       i32.const 63
       i32.and
       i32.const 2
       i32.shl
       i32.add
       local.tee $0
       local.set $2
       loop $label9
        local.get $2
        i32.load
        local.tee $3
        local.get $8
        i32.ne
        if
         local.get $3
         i32.const 100
         i32.add
         local.set $2
         br $label9
        end
       end
       local.get $2
       local.get $8
       i32.load offset=100
       i32.store
       local.get $0
       i32.load
       i32.eqz
       if
        block $block17
         i32.const 14
         local.set $3
         loop $label10
          local.get $1
          if
           local.get $1
           local.get $7
           local.get $3
           i32.shr_u
           i32.const 63
           i32.and
           i32.const 2
           i32.shl
           i32.add
           i32.const 0
           i32.store
           local.get $1
           local.get $1
           i32.load offset=256
           i32.const 1
           i32.sub
           local.tee $0
           i32.store offset=256
           local.get $0
           br_if $block17
           local.get $1
           i32.load offset=260
           local.get $1
           local.get $10
           i32.load offset=4
           i32.store offset=260
           local.get $10
           local.get $1
           i32.store offset=4
           local.set $1
           local.get $3
           i32.const 6
           i32.add
           local.set $3
           br $label10
          end
         end
         local.get $10
         i32.const 0
         i32.store
        end
       end
       local.get $8
       i32.load offset=68
       local.tee $0
       if
        local.get $0
        local.get $8
        i32.load offset=64
        i32.store offset=64
       else
        local.get $9
        local.get $8
        i32.load offset=64
        i32.store offset=4
       end
       local.get $8
       i32.load offset=64
       local.tee $0
       if
        local.get $0
        local.get $8
        i32.load offset=68
        i32.store offset=68
       else
        local.get $9
        local.get $8
        i32.load offset=68
        i32.store offset=8
       end
       local.get $9
       local.get $9
       i32.load
       i32.const 1
       i32.sub
       i32.store
       local.get $9
       i32.const 256
       i32.eq
       if
        call $0
       end
       local.get $8
       i32.const 84
       i32.load
       i32.store offset=64
       i32.const 84
       local.get $8
       i32.store
       i32.const 0
      else
       i32.const -9
      end
      br $block15
     end
     local.get $0
     i32.const 1
     i32.eq
     if
      block $block18 (result i32)
       i32.const -16
       i32.const 100
       i32.load
       br_if $block18
       drop
       i32.const 104
       i32.load
       i32.eqz
       if
        i32.const 104
        i32.const 1
        i32.store
        i32.const 108
        call $85
        i32.store
       end
       i32.const -5
       i32.const 108
       i32.load
       br_if $block18
       drop
       i32.const 100
       i32.const 1
       i32.store
       i32.const 0
      end
      br $block15
     end
     local.get $5
     call $1
    end
    local.tee $0
    local.get $5
    i32.load offset=4
    i32.ne
    if (result i32)
     i32.const 16
     local.get $0
     i32.store
     local.get $5
     i32.const 0
     i32.load
     i32.sub
     i32.const 5
     i32.shr_u
    else
     local.get $5
     i32.const 32
     i32.add
     local.set $0
     br $label11
    end
   end
   local.set $4
  end
  local.get $4
 )
 (func $67 (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  local.get $1
  local.tee $2
  i32.const -64
  i32.sub
  local.set $4
  loop $label
   block $block
    local.get $2
    i32.load
    local.tee $5
    i32.eqz
    br_if $block
    local.get $3
    i32.const 5
    i32.rotl
    local.get $5
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $3
    local.get $2
    i32.load offset=4
    local.tee $5
    i32.eqz
    br_if $block
    local.get $3
    i32.const 5
    i32.rotl
    local.get $5
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $3
    local.get $2
    i32.load offset=8
    local.tee $5
    i32.eqz
    br_if $block
    local.get $3
    i32.const 5
    i32.rotl
    local.get $5
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $3
    local.get $2
    i32.load offset=12
    local.tee $5
    i32.eqz
    br_if $block
    local.get $3
    i32.const 5
    i32.rotl
    local.get $5
    i32.xor
    i32.const -1640531535
    i32.mul
    local.set $3
    local.get $4
    local.get $2
    i32.const 16
    i32.add
    local.tee $2
    i32.ne
    br_if $label
   end
  end
  local.get $3
  local.get $3
  i32.const 15
  i32.shr_u
  i32.xor
  local.set $5
  loop $label1
   i32.const 0
   local.set $2
   block $block1
    local.get $0
    i32.load
    local.tee $4
    i32.eqz
    br_if $block1
    local.get $4
    local.get $5
    i32.const 26
    i32.shr_u
    i32.const 2
    i32.shl
    i32.add
    local.tee $6
    i32.load
    local.tee $3
    i32.eqz
    if
     block $block2 (result i32)
      local.get $0
      i32.load offset=4
      local.tee $2
      if
       local.get $0
       local.get $2
       i32.load offset=260
       i32.store offset=4
      else
       i32.const 0
       local.get $0
       i32.load offset=8
       local.tee $2
       local.get $0
       i32.load offset=12
       i32.eq
       br_if $block2
       drop
       local.get $0
       local.get $2
       i32.const 264
       i32.add
       i32.store offset=8
      end
      local.get $2
      local.get $4
      i32.store offset=260
      local.get $2
     end
     local.tee $3
     if
      local.get $6
      local.get $3
      i32.store
      local.get $4
      local.get $4
      i32.load offset=256
      i32.const 1
      i32.add
      i32.store offset=256
     end
    end
    i32.const 0
    local.set $2
    local.get $3
    i32.eqz
    br_if $block1
    local.get $3
    local.tee $4
    local.get $5
    i32.const 20
    i32.shr_u
    i32.const 63
    i32.and
    i32.const 2
    i32.shl
    i32.add
    local.tee $6
    i32.load
    local.tee $3
    i32.eqz
    if
     block $block3 (result i32)
      local.get $0
      i32.load offset=4
      local.tee $2
      if
       local.get $0
       local.get $2
       i32.load offset=260
       i32.store offset=4
      else
       i32.const 0
       local.get $0
       i32.load offset=8
       local.tee $2
       local.get $0
       i32.load offset=12
       i32.eq
       br_if $block3
       drop
       local.get $0
       local.get $2
       i32.const 264
       i32.add
       i32.store offset=8
      end
      local.get $2
      local.get $4
      i32.store offset=260
      local.get $2
     end
     local.tee $3
     if
      local.get $6
      local.get $3
      i32.store
      local.get $4
      local.get $4
      i32.load offset=256
      i32.const 1
      i32.add
      i32.store offset=256
     end
    end
    i32.const 0
    local.set $2
    local.get $3
    i32.eqz
    br_if $block1
    local.get $3
    local.get $5
    i32.const 14
    i32.shr_u
    i32.const 63
    i32.and
    i32.const 2
    i32.shl
    i32.add
    local.tee $2
    i32.load
    i32.eqz
    if
     local.get $3
     local.get $3
     i32.load offset=256
     i32.const 1
     i32.add
     i32.store offset=256
    end
   end
   local.get $2
   i32.eqz
   if
    local.get $0
    i32.load offset=4
    if (result i32)
     i32.const 0
    else
     local.get $0
     i32.load offset=8
     local.get $0
     i32.load offset=12
     i32.eq
    end
    if
     i32.const 96
     i32.const 96
     i32.load
     local.tee $2
     i32.const 3960
     i32.add
     i32.store
     i32.const 160
     i32.const 160
     i32.load
     i32.const 1
     i32.add
     i32.store
     local.get $2
     i32.const 0
     i32.const 3960
     memory.fill
     local.get $0
     local.get $2
     i32.store offset=8
     local.get $0
     local.get $0
     i32.load offset=8
     i32.const 3960
     i32.add
     i32.store offset=12
    end
    local.get $0
    i32.load
    i32.eqz
    if
     local.get $0
     block $block4 (result i32)
      local.get $0
      i32.load offset=4
      local.tee $3
      if
       local.get $0
       local.get $3
       i32.load offset=260
       i32.store offset=4
      else
       i32.const 0
       local.get $0
       i32.load offset=8
       local.tee $3
       local.get $0
       i32.load offset=12
       i32.eq
       br_if $block4
       drop
       local.get $0
       local.get $3
       i32.const 264
       i32.add
       i32.store offset=8
      end
      local.get $3
      i32.const 0
      i32.store offset=260
      local.get $3
     end
     i32.store
    end
    br $label1
   end
  end
  local.get $1
  local.get $5
  i32.store offset=104
  local.get $1
  local.get $2
  i32.load
  i32.store offset=100
  local.get $2
  local.get $1
  i32.store
 )
 (func $68 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  i32.const 0
  i32.load
  local.tee $2
  local.get $1
  local.tee $4
  i32.const 5
  i32.shl
  i32.add
  local.set $6
  local.get $2
  local.get $0
  i32.const 5
  i32.shl
  i32.add
  local.set $2
  block $block7
   loop $label6 (result i32)
    i32.const 100
    i32.load
    if
     loop $label3
      block $block
       loop $label2
        block $block1
         local.get $6
         local.get $2
         local.tee $0
         i32.eq
         br_if $block
         local.get $2
         i32.load8_u
         i32.const 2
         i32.ne
         br_if $block
         local.get $2
         i32.load offset=4
         br_if $block
         i32.const 4
         i32.load
         local.get $2
         i32.load offset=8
         i32.const 6
         i32.shl
         i32.add
         local.tee $1
         i32.const 28
         i32.load
         i32.add
         i32.const 1
         i32.sub
         i32.load8_u
         br_if $block
         local.get $1
         i32.load8_u
         i32.eqz
         br_if $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $3
         i32.load offset=64
         i32.store
         local.get $3
         local.get $1
         v128.load
         v128.store
         local.get $3
         local.get $1
         v128.load offset=16
         v128.store offset=16
         local.get $3
         local.get $1
         v128.load offset=32
         v128.store offset=32
         local.get $3
         local.get $1
         v128.load offset=48
         v128.store offset=48
         local.get $3
         i32.const 0
         i32.store offset=72
         local.get $3
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $3
         i64.const 0
         i64.store offset=92
         i32.const 256
         i32.load
         local.tee $1
         i32.const 40
         i32.load
         i32.ge_u
         br_if $block1
         i32.const 20
         i32.load
         i32.eqz
         if
          local.get $1
          i32.const 276
          i32.load
          i32.const 48
          i32.load
          i32.mul
          i32.ge_u
          br_if $block1
         end
         block $block2 (result i32)
          i32.const 0
          i32.const 296
          i32.load
          i32.const 300
          i32.load
          i32.ge_u
          br_if $block2
          drop
          i32.const 0
          local.set $2
          local.get $3
          local.tee $1
          i32.const -64
          i32.sub
          local.set $5
          loop $label
           block $block3
            local.get $1
            i32.load
            local.tee $7
            i32.eqz
            br_if $block3
            local.get $2
            i32.const 5
            i32.rotl
            local.get $7
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $2
            local.get $1
            i32.load offset=4
            local.tee $7
            i32.eqz
            br_if $block3
            local.get $2
            i32.const 5
            i32.rotl
            local.get $7
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $2
            local.get $1
            i32.load offset=8
            local.tee $7
            i32.eqz
            br_if $block3
            local.get $2
            i32.const 5
            i32.rotl
            local.get $7
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $2
            local.get $1
            i32.load offset=12
            local.tee $7
            i32.eqz
            br_if $block3
            local.get $2
            i32.const 5
            i32.rotl
            local.get $7
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $2
            local.get $5
            local.get $1
            i32.const 16
            i32.add
            local.tee $1
            i32.ne
            br_if $label
           end
          end
          i32.const 288
          i32.load
          local.get $2
          local.get $2
          i32.const 15
          i32.shr_u
          i32.xor
          local.tee $1
          i32.const 32
          i32.const 292
          i32.load
          i32.sub
          i32.shr_u
          i32.const 2
          i32.shl
          i32.add
          local.tee $5
          i32.load
          local.tee $7
          local.set $2
          i32.const 0
          block $block4 (result i32)
           loop $label1
            local.get $2
            if
             i32.const 0
             local.get $2
             i32.load offset=104
             local.get $1
             i32.eq
             br_if $block4
             drop
             local.get $2
             i32.load offset=100
             local.set $2
             br $label1
            end
           end
           local.get $3
           local.get $1
           i32.store offset=104
           local.get $3
           local.get $7
           i32.store offset=100
           local.get $5
           local.get $3
           i32.store
           i32.const 1
          end
          i32.eqz
          br_if $block2
          drop
          i32.const 296
          i32.const 296
          i32.load
          i32.const 1
          i32.add
          i32.store
          i32.const 1
         end
         i32.eqz
         br_if $block1
         i32.const 264
         i32.load
         local.set $1
         local.get $3
         i32.const 0
         i32.store offset=64
         local.get $3
         local.get $1
         i32.store offset=68
         local.get $1
         if
          local.get $1
          local.get $3
          i32.store offset=64
         else
          i32.const 260
          local.get $3
          i32.store
         end
         i32.const 264
         local.get $3
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 8
         i32.load
         local.get $0
         i32.load offset=12
         i32.const 2
         i32.shl
         i32.add
         local.get $3
         i32.store
         local.get $0
         i32.const 32
         i32.add
         local.set $2
         br $label2
        end
       end
       local.get $3
       call $8
       local.tee $1
       if
        local.get $3
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $3
        i32.store
       else
        i32.const 8
        i32.load
        local.get $0
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $3
        i32.store
       end
       local.get $1
       br_if $block
       local.get $0
       i32.const 32
       i32.add
       local.set $2
       br $label3
      end
     end
     local.get $0
     local.set $2
     loop $label5
      local.get $2
      local.get $6
      i32.ne
      if
       block $block5
        local.get $2
        i32.load8_u
        i32.const 7
        i32.ne
        br_if $block5
        i32.const 388
        i32.load
        local.tee $1
        local.set $5
        i32.const 4
        i32.load
        local.get $2
        i32.load offset=8
        i32.const 6
        i32.shl
        i32.add
        local.tee $3
        local.set $0
        block $block6
         loop $label4
          local.get $5
          if
           local.get $5
           i32.load8_u
           local.tee $7
           local.get $0
           i32.load8_u
           i32.eq
           if
            local.get $7
            i32.eqz
            br_if $block6
            local.get $5
            i32.load8_u offset=1
            local.tee $7
            local.get $0
            i32.load8_u offset=1
            i32.eq
            if
             local.get $7
             i32.eqz
             br_if $block6
             local.get $5
             i32.load8_u offset=2
             local.tee $7
             local.get $0
             i32.load8_u offset=2
             i32.eq
             if
              local.get $7
              i32.eqz
              br_if $block6
              local.get $5
              i32.load8_u offset=3
              local.tee $7
              local.get $0
              i32.load8_u offset=3
              i32.eq
              if
               local.get $7
               i32.eqz
               br_if $block6
               local.get $5
               i32.load8_u offset=4
               local.tee $7
               local.get $0
               i32.load8_u offset=4
               i32.eq
               if
                local.get $7
                i32.eqz
                br_if $block6
                local.get $5
                i32.load8_u offset=5
                local.tee $7
                local.get $0
                i32.load8_u offset=5
                i32.eq
                if
                 local.get $7
                 i32.eqz
                 br_if $block6
                 local.get $5
                 i32.load8_u offset=6
                 local.tee $7
                 local.get $0
                 i32.load8_u offset=6
                 i32.eq
                 if
                  local.get $7
                  i32.eqz
                  br_if $block6
                  local.get $5
                  i32.load8_u offset=7
                  local.tee $7
                  local.get $0
                  i32.load8_u offset=7
                  i32.eq
                  if
                   local.get $7
                   i32.eqz
                   br_if $block6
                   local.get $5
                   i32.const 8
                   i32.add
                   local.set $5
                   local.get $0
                   i32.const 8
                   i32.add
                   local.set $0
                   br $label4
                  end
                 end
                end
               end
              end
             end
            end
           end
           local.get $1
           i32.load offset=64
           local.tee $1
           local.set $5
           local.get $3
           local.set $0
           br $label4
          end
         end
         i32.const 0
         local.set $1
        end
        local.get $1
        i32.eqz
        br_if $block5
        local.get $1
        i32.load offset=72
        br_if $block5
        local.get $2
        i32.load offset=4
        br_if $block5
        local.get $1
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $2
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $1
        i32.store
        local.get $2
        i32.const 32
        i32.add
        local.set $2
        br $label5
       end
      end
     end
    end
    local.get $2
    local.get $6
    i32.eq
    br_if $block7
    block $block8 (result i32)
     local.get $2
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      local.get $2
      call $49
      br $block8
     end
     local.get $0
     i32.const 7
     i32.eq
     if
      local.get $2
      call $23
      br $block8
     end
     local.get $0
     i32.const 4
     i32.eq
     if
      local.get $2
      call $50
      br $block8
     end
     local.get $0
     i32.const 1
     i32.eq
     if
      block $block9 (result i32)
       i32.const -16
       i32.const 100
       i32.load
       br_if $block9
       drop
       i32.const 104
       i32.load
       i32.eqz
       if
        i32.const 104
        i32.const 1
        i32.store
        i32.const 108
        call $86
        i32.store
       end
       i32.const -5
       i32.const 108
       i32.load
       br_if $block9
       drop
       i32.const 100
       i32.const 1
       i32.store
       i32.const 0
      end
      br $block8
     end
     local.get $2
     call $1
    end
    local.tee $0
    local.get $2
    i32.load offset=4
    i32.ne
    if (result i32)
     i32.const 16
     local.get $0
     i32.store
     local.get $2
     i32.const 0
     i32.load
     i32.sub
     i32.const 5
     i32.shr_u
    else
     local.get $2
     i32.const 32
     i32.add
     local.set $2
     br $label6
    end
   end
   local.set $4
  end
  local.get $4
 )
 (func $69 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i64)
  (local $14 v128)
  i32.const 0
  i32.load
  local.tee $2
  local.get $1
  local.tee $6
  i32.const 5
  i32.shl
  i32.add
  local.set $9
  local.get $2
  local.get $0
  i32.const 5
  i32.shl
  i32.add
  local.set $1
  block $block14
   loop $label14 (result i32)
    i32.const 100
    i32.load
    if
     loop $label6
      block $block
       loop $label5
        block $block1
         local.get $1
         local.get $9
         i32.eq
         br_if $block
         local.get $1
         i32.load8_u
         i32.const 2
         i32.ne
         br_if $block
         local.get $1
         i32.load offset=4
         br_if $block
         i32.const 4
         i32.load
         local.get $1
         i32.load offset=8
         i32.const 6
         i32.shl
         i32.add
         local.tee $2
         i32.const 28
         i32.load
         i32.add
         i32.const 1
         i32.sub
         i32.load8_u
         br_if $block
         local.get $2
         i32.load8_u
         i32.eqz
         br_if $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $0
         i32.load offset=64
         i32.store
         local.get $0
         local.get $2
         v128.load
         v128.store
         local.get $0
         local.get $2
         v128.load offset=16
         v128.store offset=16
         local.get $0
         local.get $2
         v128.load offset=32
         v128.store offset=32
         local.get $0
         local.get $2
         v128.load offset=48
         v128.store offset=48
         local.get $0
         i32.const 0
         i32.store offset=72
         local.get $0
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $0
         i64.const 0
         i64.store offset=92
         i32.const 256
         i32.load
         local.tee $2
         i32.const 40
         i32.load
         i32.ge_u
         br_if $block1
         i32.const 20
         i32.load
         i32.eqz
         if
          local.get $2
          i32.const 276
          i32.load
          i32.const 48
          i32.load
          i32.mul
          i32.ge_u
          br_if $block1
         end
         block $block2 (result i32)
          i32.const 0
          i32.const 300
          i32.load
          i32.const 296
          i32.load
          i32.eq
          br_if $block2
          drop
          i32.const 0
          local.set $3
          local.get $0
          local.set $2
          local.get $0
          i32.const -64
          i32.sub
          local.set $5
          loop $label
           block $block3
            local.get $2
            i32.load
            local.tee $4
            i32.eqz
            br_if $block3
            local.get $3
            i32.const 5
            i32.rotl
            local.get $4
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $3
            local.get $2
            i32.load offset=4
            local.tee $4
            i32.eqz
            br_if $block3
            local.get $3
            i32.const 5
            i32.rotl
            local.get $4
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $3
            local.get $2
            i32.load offset=8
            local.tee $4
            i32.eqz
            br_if $block3
            local.get $3
            i32.const 5
            i32.rotl
            local.get $4
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $3
            local.get $2
            i32.load offset=12
            local.tee $4
            i32.eqz
            br_if $block3
            local.get $3
            i32.const 5
            i32.rotl
            local.get $4
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $3
            local.get $5
            local.get $2
            i32.const 16
            i32.add
            local.tee $2
            i32.ne
            br_if $label
           end
          end
          local.get $3
          local.get $3
          i32.const 15
          i32.shr_u
          i32.xor
          i32.const 16
          i32.shr_u
          local.tee $7
          i16x8.splat
          local.set $14
          i32.const 288
          i32.load
          local.tee $3
          i32.const 300
          i32.load
          i32.const 1
          i32.shl
          i32.add
          local.set $5
          block $block7
           loop $label4
            local.get $3
            local.get $5
            i32.lt_u
            if
             local.get $3
             v128.load
             local.get $14
             i16x8.eq
             local.get $3
             i32.const 16
             i32.add
             v128.load
             local.get $14
             i16x8.eq
             v128.or
             local.get $3
             i32.const 32
             i32.add
             v128.load
             local.get $14
             i16x8.eq
             local.get $3
             i32.const 48
             i32.add
             v128.load
             local.get $14
             i16x8.eq
             v128.or
             v128.or
             v128.any_true
             if
              local.get $3
              local.set $2
              block $block4
               loop $label3
                local.get $2
                local.get $3
                i32.const -64
                i32.sub
                i32.ne
                if
                 local.get $2
                 v128.load
                 local.get $14
                 i16x8.eq
                 i16x8.bitmask
                 local.set $10
                 loop $label2
                  local.get $10
                  if
                   i32.const 0
                   local.set $12
                   local.get $10
                   i32.ctz
                   local.get $2
                   i32.const 288
                   i32.load
                   i32.sub
                   i32.const 1
                   i32.shr_u
                   i32.add
                   local.tee $4
                   i32.const 300
                   i32.load
                   i32.ge_u
                   br_if $block4
                   i32.const 292
                   i32.load
                   local.get $4
                   i32.const 2
                   i32.shl
                   i32.add
                   i32.load
                   local.tee $11
                   local.set $12
                   block $block5 (result i32)
                    i32.const 0
                    local.get $11
                    i64.load
                    local.tee $13
                    local.get $0
                    local.tee $4
                    i64.load
                    i64.ne
                    br_if $block5
                    drop
                    i32.const 1
                    local.get $13
                    i64.const 56
                    i64.shr_u
                    i64.eqz
                    br_if $block5
                    drop
                    i32.const 0
                    local.get $11
                    i64.load offset=8
                    local.tee $13
                    local.get $0
                    i64.load offset=8
                    i64.ne
                    br_if $block5
                    drop
                    i32.const 1
                    local.get $13
                    i64.const 56
                    i64.shr_u
                    i64.eqz
                    br_if $block5
                    drop
                    local.get $11
                    i32.const -64
                    i32.sub
                    local.set $8
                    loop $label1
                     block $block6
                      local.get $4
                      i32.const 16
                      i32.add
                      local.set $4
                      local.get $8
                      local.get $11
                      i32.const 16
                      i32.add
                      local.tee $11
                      i32.eq
                      br_if $block6
                      i32.const 0
                      local.get $11
                      i64.load
                      local.tee $13
                      local.get $4
                      i64.load
                      i64.ne
                      br_if $block5
                      drop
                      local.get $13
                      i64.const 56
                      i64.shr_u
                      i64.eqz
                      br_if $block6
                      i32.const 0
                      local.get $11
                      i64.load offset=8
                      local.tee $13
                      local.get $4
                      i64.load offset=8
                      i64.ne
                      br_if $block5
                      drop
                      local.get $13
                      i64.const 56
                      i64.shr_u
                      i64.const 0
                      i64.ne
                      br_if $label1
                     end
                    end
                    i32.const 1
                   end
                   br_if $block4
                   local.get $10
                   local.get $10
                   i32.const 1
                   i32.sub
                   i32.and
                   local.set $10
                   br $label2
                  end
                 end
                 local.get $2
                 i32.const 16
                 i32.add
                 local.set $2
                 br $label3
                end
               end
               i32.const 0
               local.set $12
              end
              local.get $12
              br_if $block7
             end
             local.get $3
             i32.const -64
             i32.sub
             local.set $3
             br $label4
            end
           end
           i32.const 0
           local.set $12
          end
          i32.const 0
          local.get $12
          br_if $block2
          drop
          i32.const 300
          i32.const 300
          i32.load
          local.tee $2
          i32.const 1
          i32.add
          i32.store
          i32.const 288
          i32.load
          local.get $2
          i32.const 1
          i32.shl
          i32.add
          local.get $7
          i32.store16
          i32.const 292
          i32.load
          local.get $2
          i32.const 2
          i32.shl
          i32.add
          local.get $0
          i32.store
          local.get $0
          local.get $2
          i32.store offset=100
          i32.const 1
         end
         i32.eqz
         br_if $block1
         i32.const 264
         i32.load
         local.set $2
         local.get $0
         i32.const 0
         i32.store offset=64
         local.get $0
         local.get $2
         i32.store offset=68
         local.get $2
         if
          local.get $2
          local.get $0
          i32.store offset=64
         else
          i32.const 260
          local.get $0
          i32.store
         end
         i32.const 264
         local.get $0
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 8
         i32.load
         local.get $1
         i32.load offset=12
         i32.const 2
         i32.shl
         i32.add
         local.get $0
         i32.store
         local.get $1
         i32.const 32
         i32.add
         local.set $1
         br $label5
        end
       end
       local.get $0
       call $25
       local.tee $2
       if
        local.get $0
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $0
        i32.store
       else
        i32.const 8
        i32.load
        local.get $1
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $0
        i32.store
       end
       local.get $2
       br_if $block
       local.get $1
       i32.const 32
       i32.add
       local.set $1
       br $label6
      end
     end
     local.get $1
     local.set $4
     loop $label12
      local.get $4
      local.get $9
      i32.ne
      if
       block $block8
        local.get $4
        i32.load8_u
        i32.const 7
        i32.ne
        br_if $block8
        i32.const 4
        i32.load
        local.get $4
        i32.load offset=8
        i32.const 6
        i32.shl
        i32.add
        local.tee $0
        local.set $5
        i32.const 0
        local.set $1
        local.get $0
        i32.const -64
        i32.sub
        local.set $3
        loop $label7
         block $block9
          local.get $0
          i32.load
          local.tee $2
          i32.eqz
          br_if $block9
          local.get $1
          i32.const 5
          i32.rotl
          local.get $2
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $1
          local.get $0
          i32.load offset=4
          local.tee $2
          i32.eqz
          br_if $block9
          local.get $1
          i32.const 5
          i32.rotl
          local.get $2
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $1
          local.get $0
          i32.load offset=8
          local.tee $2
          i32.eqz
          br_if $block9
          local.get $1
          i32.const 5
          i32.rotl
          local.get $2
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $1
          local.get $0
          i32.load offset=12
          local.tee $2
          i32.eqz
          br_if $block9
          local.get $1
          i32.const 5
          i32.rotl
          local.get $2
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $1
          local.get $3
          local.get $0
          i32.const 16
          i32.add
          local.tee $0
          i32.ne
          br_if $label7
         end
        end
        local.get $1
        local.get $1
        i32.const 15
        i32.shr_u
        i32.xor
        i32.const 16
        i32.shr_u
        i16x8.splat
        local.set $14
        i32.const 416
        i32.load
        local.tee $1
        i32.const 428
        i32.load
        i32.const 1
        i32.shl
        i32.add
        local.set $8
        block $block13
         loop $label11
          local.get $1
          local.get $8
          i32.lt_u
          if
           local.get $1
           v128.load
           local.get $14
           i16x8.eq
           local.get $1
           i32.const 16
           i32.add
           v128.load
           local.get $14
           i16x8.eq
           v128.or
           local.get $1
           i32.const 32
           i32.add
           v128.load
           local.get $14
           i16x8.eq
           local.get $1
           i32.const 48
           i32.add
           v128.load
           local.get $14
           i16x8.eq
           v128.or
           v128.or
           v128.any_true
           if
            local.get $1
            local.set $3
            block $block10
             loop $label10
              local.get $3
              local.get $1
              i32.const -64
              i32.sub
              i32.ne
              if
               local.get $3
               v128.load
               local.get $14
               i16x8.eq
               i16x8.bitmask
               local.set $10
               loop $label9
                local.get $10
                if
                 i32.const 0
                 local.set $0
                 local.get $10
                 i32.ctz
                 local.get $3
                 i32.const 416
                 i32.load
                 i32.sub
                 i32.const 1
                 i32.shr_u
                 i32.add
                 local.tee $2
                 i32.const 428
                 i32.load
                 i32.ge_u
                 br_if $block10
                 i32.const 420
                 i32.load
                 local.get $2
                 i32.const 2
                 i32.shl
                 i32.add
                 i32.load
                 local.tee $11
                 local.set $0
                 block $block11 (result i32)
                  i32.const 0
                  local.get $11
                  i64.load
                  local.tee $13
                  local.get $5
                  local.tee $2
                  i64.load
                  i64.ne
                  br_if $block11
                  drop
                  i32.const 1
                  local.get $13
                  i64.const 56
                  i64.shr_u
                  i64.eqz
                  br_if $block11
                  drop
                  i32.const 0
                  local.get $11
                  i64.load offset=8
                  local.tee $13
                  local.get $2
                  i64.load offset=8
                  i64.ne
                  br_if $block11
                  drop
                  i32.const 1
                  local.get $13
                  i64.const 56
                  i64.shr_u
                  i64.eqz
                  br_if $block11
                  drop
                  local.get $11
                  i32.const -64
                  i32.sub
                  local.set $7
                  loop $label8
                   block $block12
                    local.get $2
                    i32.const 16
                    i32.add
                    local.set $2
                    local.get $7
                    local.get $11
                    i32.const 16
                    i32.add
                    local.tee $11
                    i32.eq
                    br_if $block12
                    i32.const 0
                    local.get $11
                    i64.load
                    local.tee $13
                    local.get $2
                    i64.load
                    i64.ne
                    br_if $block11
                    drop
                    local.get $13
                    i64.const 56
                    i64.shr_u
                    i64.eqz
                    br_if $block12
                    i32.const 0
                    local.get $11
                    i64.load offset=8
                    local.tee $13
                    local.get $2
                    i64.load offset=8
                    i64.ne
                    br_if $block11
                    drop
                    local.get $13
                    i64.const 56
                    i64.shr_u
                    i64.const 0
                    i64.ne
                    br_if $label8
                   end
                  end
                  i32.const 1
                 end
                 br_if $block10
                 local.get $10
                 local.get $10
                 i32.const 1
                 i32.sub
                 i32.and
                 local.set $10
                 br $label9
                end
               end
               local.get $3
               i32.const 16
               i32.add
               local.set $3
               br $label10
              end
             end
             i32.const 0
             local.set $0
            end
            local.get $0
            br_if $block13
           end
           local.get $1
           i32.const -64
           i32.sub
           local.set $1
           br $label11
          end
         end
         i32.const 0
         local.set $0
        end
        local.get $0
        i32.eqz
        br_if $block8
        local.get $0
        i32.load offset=72
        br_if $block8
        local.get $4
        i32.load offset=4
        br_if $block8
        local.get $0
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $4
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $0
        i32.store
        local.get $4
        i32.const 32
        i32.add
        local.set $4
        br $label12
       end
      end
     end
     local.get $4
     local.set $1
    end
    local.get $1
    local.get $9
    i32.eq
    br_if $block14
    block $block16 (result i32)
     local.get $1
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      block $block15 (result i32)
       i32.const -9
       i32.const 100
       i32.load
       i32.eqz
       br_if $block15
       drop
       i32.const 4
       i32.load
       local.get $1
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $3
       i32.const -22
       i32.const 24
       i32.load
       if (result i32)
        local.get $3
        i32.load8_u
        i32.eqz
        local.tee $0
        if (result i32)
         local.get $0
        else
         local.get $3
         i32.load8_u offset=63
        end
        i32.const 255
        i32.and
       else
        i32.const 0
       end
       br_if $block15
       drop
       i32.const 84
       i32.const 84
       i32.load
       local.tee $2
       i32.load offset=64
       i32.store
       local.get $2
       local.get $3
       v128.load
       v128.store
       local.get $2
       local.get $3
       v128.load offset=16
       v128.store offset=16
       local.get $2
       local.get $3
       v128.load offset=32
       v128.store offset=32
       local.get $2
       local.get $3
       v128.load offset=48
       v128.store offset=48
       local.get $2
       i32.const 0
       i32.store offset=72
       local.get $2
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $2
       i64.const 0
       i64.store offset=92
       i32.const 24
       i32.load
       i32.eqz
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $12
        loop $label13
         local.get $12
         i32.const 64
         i32.lt_u
         if
          local.get $2
          local.get $12
          i32.add
          i32.const 0
          i32.store8
          local.get $12
          i32.const 1
          i32.add
          local.set $12
          br $label13
         end
        end
       end
       local.get $2
       call $25
       local.tee $0
       if
        local.get $2
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $2
        i32.store
       else
        i32.const 8
        i32.load
        local.get $1
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $2
        i32.store
       end
       local.get $0
      end
      br $block16
     end
     local.get $0
     i32.const 7
     i32.eq
     if
      block $block17 (result i32)
       i32.const -9
       i32.const 100
       i32.load
       i32.eqz
       br_if $block17
       drop
       i32.const -2
       i32.const 384
       i32.const 4
       i32.load
       local.get $1
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       call $43
       local.tee $0
       i32.eqz
       br_if $block17
       drop
       i32.const -22
       local.get $0
       i32.load offset=72
       br_if $block17
       drop
       local.get $0
       i32.const 1
       i32.store offset=72
       i32.const 8
       i32.load
       local.get $1
       i32.load offset=12
       i32.const 2
       i32.shl
       i32.add
       local.get $0
       i32.store
       i32.const 0
      end
      br $block16
     end
     local.get $0
     i32.const 4
     i32.eq
     if
      i32.const 8
      i32.load
      local.get $1
      i32.load offset=12
      i32.const 2
      i32.shl
      i32.add
      local.tee $0
      i32.load
      local.tee $8
      if (result i32)
       local.get $0
       i32.const 0
       i32.store
       local.get $8
       call $4
       i32.const 384
       i32.const 256
       local.get $8
       i32.load offset=72
       select
       local.tee $7
       i32.const 32
       i32.add
       local.tee $5
       i32.load offset=12
       i32.const 1
       i32.sub
       local.set $4
       local.get $5
       local.get $4
       i32.store offset=12
       local.get $5
       i32.load offset=4
       local.get $4
       i32.const 2
       i32.shl
       i32.add
       i32.load
       local.set $3
       local.get $5
       i32.load
       local.tee $2
       local.get $8
       i32.load offset=100
       local.tee $0
       i32.const 1
       i32.shl
       i32.add
       local.get $2
       local.get $4
       i32.const 1
       i32.shl
       i32.add
       i32.load16_u
       i32.store16
       local.get $5
       i32.load offset=4
       local.get $0
       i32.const 2
       i32.shl
       i32.add
       local.get $3
       i32.store
       local.get $3
       local.get $0
       i32.store offset=100
       local.get $8
       i32.load offset=68
       local.tee $0
       if
        local.get $0
        local.get $8
        i32.load offset=64
        i32.store offset=64
       else
        local.get $7
        local.get $8
        i32.load offset=64
        i32.store offset=4
       end
       local.get $8
       i32.load offset=64
       local.tee $0
       if
        local.get $0
        local.get $8
        i32.load offset=68
        i32.store offset=68
       else
        local.get $7
        local.get $8
        i32.load offset=68
        i32.store offset=8
       end
       local.get $7
       local.get $7
       i32.load
       i32.const 1
       i32.sub
       i32.store
       local.get $7
       i32.const 256
       i32.eq
       if
        call $0
       end
       local.get $8
       i32.const 84
       i32.load
       i32.store offset=64
       i32.const 84
       local.get $8
       i32.store
       i32.const 0
      else
       i32.const -9
      end
      br $block16
     end
     local.get $0
     i32.const 1
     i32.eq
     if
      block $block18 (result i32)
       i32.const -16
       i32.const 100
       i32.load
       br_if $block18
       drop
       i32.const 104
       i32.load
       i32.eqz
       if
        i32.const 104
        i32.const 1
        i32.store
        i32.const 108
        call $87
        i32.store
       end
       i32.const -5
       i32.const 108
       i32.load
       br_if $block18
       drop
       i32.const 100
       i32.const 1
       i32.store
       i32.const 0
      end
      br $block16
     end
     local.get $1
     call $1
    end
    local.tee $0
    local.get $1
    i32.load offset=4
    i32.ne
    if (result i32)
     i32.const 16
     local.get $0
     i32.store
     local.get $1
     i32.const 0
     i32.load
     i32.sub
     i32.const 5
     i32.shr_u
    else
     local.get $1
     i32.const 32
     i32.add
     local.set $1
     br $label14
    end
   end
   local.set $6
  end
  local.get $6
 )
 (func $70 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i64)
  (local $13 i64)
  (local $14 i64)
  i32.const 0
  i32.load
  local.tee $2
  local.get $1
  local.tee $7
  i32.const 5
  i32.shl
  i32.add
  local.set $9
  local.get $2
  local.get $0
  i32.const 5
  i32.shl
  i32.add
  local.set $0
  block $block12
   loop $label10 (result i32)
    i32.const 100
    i32.load
    if
     loop $label4
      block $block
       loop $label3
        block $block1
         local.get $0
         local.get $9
         i32.eq
         br_if $block
         local.get $0
         i32.load8_u
         i32.const 2
         i32.ne
         br_if $block
         local.get $0
         i32.load offset=4
         br_if $block
         i32.const 4
         i32.load
         local.get $0
         i32.load offset=8
         i32.const 6
         i32.shl
         i32.add
         local.tee $1
         i32.const 28
         i32.load
         i32.add
         i32.const 1
         i32.sub
         i32.load8_u
         br_if $block
         local.get $1
         i32.load8_u
         i32.eqz
         br_if $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $3
         i32.load offset=64
         i32.store
         local.get $3
         local.get $1
         v128.load
         v128.store
         local.get $3
         local.get $1
         v128.load offset=16
         v128.store offset=16
         local.get $3
         local.get $1
         v128.load offset=32
         v128.store offset=32
         local.get $3
         local.get $1
         v128.load offset=48
         v128.store offset=48
         local.get $3
         i32.const 0
         i32.store offset=72
         local.get $3
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $3
         i64.const 0
         i64.store offset=92
         i32.const 256
         i32.load
         local.tee $1
         i32.const 40
         i32.load
         i32.ge_u
         br_if $block1
         i32.const 20
         i32.load
         i32.eqz
         if
          local.get $1
          i32.const 276
          i32.load
          i32.const 48
          i32.load
          i32.mul
          i32.ge_u
          br_if $block1
         end
         block $block2 (result i32)
          i32.const 0
          i32.const 296
          i32.load
          local.tee $1
          i32.const 292
          i32.load
          i32.eq
          br_if $block2
          drop
          i32.const 288
          i32.load
          local.set $6
          loop $label1
           local.get $1
           if
            local.get $3
            local.set $2
            local.get $6
            local.get $1
            i32.const 1
            i32.shr_u
            local.tee $4
            i32.const 2
            i32.shl
            i32.add
            local.tee $10
            i32.load
            local.tee $5
            i32.const -64
            i32.sub
            local.set $11
            block $block4
             loop $label
              block $block3
               local.get $5
               i64.load
               local.tee $12
               local.get $2
               i64.load
               i64.xor
               local.tee $13
               i64.const 0
               i64.ne
               br_if $block3
               i32.const 0
               local.set $8
               local.get $12
               i64.const 56
               i64.shr_u
               i64.eqz
               br_if $block4
               local.get $5
               i64.load offset=8
               local.tee $12
               local.get $2
               i64.load offset=8
               i64.xor
               local.tee $13
               i64.const 0
               i64.ne
               br_if $block3
               local.get $12
               i64.const 56
               i64.shr_u
               i64.eqz
               br_if $block4
               local.get $2
               i32.const 16
               i32.add
               local.set $2
               local.get $5
               i32.const 16
               i32.add
               local.tee $5
               local.get $11
               i32.ne
               br_if $label
               br $block4
              end
             end
             local.get $12
             local.get $13
             i64.ctz
             i64.const 56
             i64.and
             local.tee $14
             i64.shr_u
             i64.const 255
             i64.and
             i32.wrap_i64
             local.get $12
             local.get $13
             i64.xor
             local.get $14
             i64.shr_u
             i64.const 255
             i64.and
             i32.wrap_i64
             i32.sub
             local.set $8
            end
            local.get $8
            i32.const 0
            i32.lt_s
            if (result i32)
             local.get $10
             i32.const 4
             i32.add
             local.set $6
             local.get $1
             local.get $4
             i32.const 1
             i32.add
             i32.sub
            else
             local.get $4
            end
            local.set $1
            br $label1
           end
          end
          i32.const 0
          local.get $6
          local.tee $1
          i32.const 288
          i32.load
          i32.const 296
          i32.load
          i32.const 2
          i32.shl
          i32.add
          i32.ne
          if (result i32)
           local.get $3
           local.set $2
           block $block5 (result i32)
            i32.const 0
            local.get $6
            i32.load
            local.tee $6
            i64.load
            local.tee $12
            local.get $3
            i64.load
            i64.ne
            br_if $block5
            drop
            i32.const 1
            local.get $12
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block5
            drop
            i32.const 0
            local.get $6
            i64.load offset=8
            local.tee $12
            local.get $3
            i64.load offset=8
            i64.ne
            br_if $block5
            drop
            i32.const 1
            local.get $12
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block5
            drop
            local.get $6
            i32.const -64
            i32.sub
            local.set $4
            loop $label2
             block $block6
              local.get $2
              i32.const 16
              i32.add
              local.set $2
              local.get $4
              local.get $6
              i32.const 16
              i32.add
              local.tee $6
              i32.eq
              br_if $block6
              i32.const 0
              local.get $6
              i64.load
              local.tee $12
              local.get $2
              i64.load
              i64.ne
              br_if $block5
              drop
              local.get $12
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block6
              i32.const 0
              local.get $6
              i64.load offset=8
              local.tee $12
              local.get $2
              i64.load offset=8
              i64.ne
              br_if $block5
              drop
              local.get $12
              i64.const 56
              i64.shr_u
              i64.const 0
              i64.ne
              br_if $label2
             end
            end
            i32.const 1
           end
          else
           i32.const 0
          end
          br_if $block2
          drop
          local.get $1
          i32.const 4
          i32.add
          local.get $1
          i32.const 288
          i32.load
          i32.const 296
          i32.load
          i32.const 2
          i32.shl
          i32.add
          local.get $1
          i32.sub
          memory.copy
          local.get $1
          local.get $3
          i32.store
          i32.const 296
          i32.const 296
          i32.load
          i32.const 1
          i32.add
          i32.store
          i32.const 1
         end
         i32.eqz
         br_if $block1
         i32.const 264
         i32.load
         local.set $1
         local.get $3
         i32.const 0
         i32.store offset=64
         local.get $3
         local.get $1
         i32.store offset=68
         local.get $1
         if
          local.get $1
          local.get $3
          i32.store offset=64
         else
          i32.const 260
          local.get $3
          i32.store
         end
         i32.const 264
         local.get $3
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 8
         i32.load
         local.get $0
         i32.load offset=12
         i32.const 2
         i32.shl
         i32.add
         local.get $3
         i32.store
         local.get $0
         i32.const 32
         i32.add
         local.set $0
         br $label3
        end
       end
       local.get $3
       call $26
       local.tee $1
       if
        local.get $3
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $3
        i32.store
       else
        i32.const 8
        i32.load
        local.get $0
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $3
        i32.store
       end
       local.get $1
       br_if $block
       local.get $0
       i32.const 32
       i32.add
       local.set $0
       br $label4
      end
     end
     local.get $0
     local.set $5
     loop $label8
      local.get $5
      local.get $9
      i32.ne
      if
       block $block7
        local.get $5
        i32.load8_u
        i32.const 7
        i32.ne
        br_if $block7
        i32.const 4
        i32.load
        local.get $5
        i32.load offset=8
        i32.const 6
        i32.shl
        i32.add
        local.set $0
        i32.const 416
        i32.load
        local.set $2
        i32.const 424
        i32.load
        local.set $1
        loop $label6
         local.get $1
         if
          local.get $0
          local.set $4
          local.get $2
          local.get $1
          i32.const 1
          i32.shr_u
          local.tee $3
          i32.const 2
          i32.shl
          i32.add
          local.tee $10
          i32.load
          local.tee $6
          i32.const -64
          i32.sub
          local.set $11
          block $block9
           loop $label5
            block $block8
             local.get $6
             i64.load
             local.tee $12
             local.get $4
             i64.load
             i64.xor
             local.tee $13
             i64.const 0
             i64.ne
             br_if $block8
             i32.const 0
             local.set $8
             local.get $12
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block9
             local.get $6
             i64.load offset=8
             local.tee $12
             local.get $4
             i64.load offset=8
             i64.xor
             local.tee $13
             i64.const 0
             i64.ne
             br_if $block8
             local.get $12
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block9
             local.get $4
             i32.const 16
             i32.add
             local.set $4
             local.get $6
             i32.const 16
             i32.add
             local.tee $6
             local.get $11
             i32.ne
             br_if $label5
             br $block9
            end
           end
           local.get $12
           local.get $13
           i64.ctz
           i64.const 56
           i64.and
           local.tee $14
           i64.shr_u
           i64.const 255
           i64.and
           i32.wrap_i64
           local.get $12
           local.get $13
           i64.xor
           local.get $14
           i64.shr_u
           i64.const 255
           i64.and
           i32.wrap_i64
           i32.sub
           local.set $8
          end
          local.get $8
          i32.const 0
          i32.lt_s
          if (result i32)
           local.get $10
           i32.const 4
           i32.add
           local.set $2
           local.get $1
           local.get $3
           i32.const 1
           i32.add
           i32.sub
          else
           local.get $3
          end
          local.set $1
          br $label6
         end
        end
        local.get $2
        i32.const 416
        i32.load
        i32.const 424
        i32.load
        i32.const 2
        i32.shl
        i32.add
        i32.ne
        if (result i32)
         block $block10 (result i32)
          i32.const 0
          local.get $2
          i32.load
          local.tee $1
          i64.load
          local.tee $12
          local.get $0
          i64.load
          i64.ne
          br_if $block10
          drop
          i32.const 1
          local.get $12
          i64.const 56
          i64.shr_u
          i64.eqz
          br_if $block10
          drop
          i32.const 0
          local.get $1
          i64.load offset=8
          local.tee $12
          local.get $0
          i64.load offset=8
          i64.ne
          br_if $block10
          drop
          i32.const 1
          local.get $12
          i64.const 56
          i64.shr_u
          i64.eqz
          br_if $block10
          drop
          local.get $1
          i32.const -64
          i32.sub
          local.set $3
          loop $label7
           block $block11
            local.get $0
            i32.const 16
            i32.add
            local.set $0
            local.get $3
            local.get $1
            i32.const 16
            i32.add
            local.tee $1
            i32.eq
            br_if $block11
            i32.const 0
            local.get $1
            i64.load
            local.tee $12
            local.get $0
            i64.load
            i64.ne
            br_if $block10
            drop
            local.get $12
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block11
            i32.const 0
            local.get $1
            i64.load offset=8
            local.tee $12
            local.get $0
            i64.load offset=8
            i64.ne
            br_if $block10
            drop
            local.get $12
            i64.const 56
            i64.shr_u
            i64.const 0
            i64.ne
            br_if $label7
           end
          end
          i32.const 1
         end
        else
         i32.const 0
        end
        if (result i32)
         local.get $2
         i32.load
        else
         i32.const 0
        end
        local.tee $0
        i32.eqz
        br_if $block7
        local.get $0
        i32.load offset=72
        br_if $block7
        local.get $5
        i32.load offset=4
        br_if $block7
        local.get $0
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $5
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $0
        i32.store
        local.get $5
        i32.const 32
        i32.add
        local.set $5
        br $label8
       end
      end
     end
     local.get $5
     local.set $0
    end
    local.get $0
    local.get $9
    i32.eq
    br_if $block12
    block $block14 (result i32)
     local.get $0
     i32.load8_u
     local.tee $1
     i32.const 2
     i32.eq
     if
      block $block13 (result i32)
       i32.const -9
       i32.const 100
       i32.load
       i32.eqz
       br_if $block13
       drop
       i32.const 4
       i32.load
       local.get $0
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $1
       i32.const -22
       i32.const 24
       i32.load
       if (result i32)
        local.get $1
        i32.load8_u
        i32.eqz
        local.tee $2
        if (result i32)
         local.get $2
        else
         local.get $1
         i32.load8_u offset=63
        end
        i32.const 255
        i32.and
       else
        i32.const 0
       end
       br_if $block13
       drop
       i32.const 84
       i32.const 84
       i32.load
       local.tee $2
       i32.load offset=64
       i32.store
       local.get $2
       local.get $1
       v128.load
       v128.store
       local.get $2
       local.get $1
       v128.load offset=16
       v128.store offset=16
       local.get $2
       local.get $1
       v128.load offset=32
       v128.store offset=32
       local.get $2
       local.get $1
       v128.load offset=48
       v128.store offset=48
       local.get $2
       i32.const 0
       i32.store offset=72
       local.get $2
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $2
       i64.const 0
       i64.store offset=92
       i32.const 24
       i32.load
       i32.eqz
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $4
        loop $label9
         local.get $4
         i32.const 64
         i32.lt_u
         if
          local.get $2
          local.get $4
          i32.add
          i32.const 0
          i32.store8
          local.get $4
          i32.const 1
          i32.add
          local.set $4
          br $label9
         end
        end
       end
       local.get $2
       call $26
       local.tee $1
       if
        local.get $2
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $2
        i32.store
       else
        i32.const 8
        i32.load
        local.get $0
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $2
        i32.store
       end
       local.get $1
      end
      br $block14
     end
     local.get $1
     i32.const 7
     i32.eq
     if
      block $block15 (result i32)
       i32.const -9
       i32.const 100
       i32.load
       i32.eqz
       br_if $block15
       drop
       i32.const -2
       i32.const 384
       i32.const 4
       i32.load
       local.get $0
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       call $44
       local.tee $1
       i32.eqz
       br_if $block15
       drop
       i32.const -22
       local.get $1
       i32.load offset=72
       br_if $block15
       drop
       local.get $1
       i32.const 1
       i32.store offset=72
       i32.const 8
       i32.load
       local.get $0
       i32.load offset=12
       i32.const 2
       i32.shl
       i32.add
       local.get $1
       i32.store
       i32.const 0
      end
      br $block14
     end
     local.get $1
     i32.const 4
     i32.eq
     if
      local.get $0
      call $98
      br $block14
     end
     local.get $1
     i32.const 1
     i32.eq
     if
      block $block16 (result i32)
       i32.const -16
       i32.const 100
       i32.load
       br_if $block16
       drop
       i32.const 104
       i32.load
       i32.eqz
       if
        i32.const 104
        i32.const 1
        i32.store
        i32.const 108
        call $88
        i32.store
       end
       i32.const -5
       i32.const 108
       i32.load
       br_if $block16
       drop
       i32.const 100
       i32.const 1
       i32.store
       i32.const 0
      end
      br $block14
     end
     local.get $0
     call $1
    end
    local.tee $1
    local.get $0
    i32.load offset=4
    i32.ne
    if (result i32)
     i32.const 16
     local.get $1
     i32.store
     local.get $0
     i32.const 0
     i32.load
     i32.sub
     i32.const 5
     i32.shr_u
    else
     local.get $0
     i32.const 32
     i32.add
     local.set $0
     br $label10
    end
   end
   local.set $7
  end
  local.get $7
 )
 (func $71 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i64)
  (local $4 i64)
  (local $5 i64)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  i32.const 0
  i32.load
  local.tee $6
  local.get $1
  i32.const 5
  i32.shl
  i32.add
  local.set $10
  local.get $6
  local.get $0
  i32.const 5
  i32.shl
  i32.add
  local.set $0
  block $block9
   loop $label12 (result i32)
    i32.const 100
    i32.load
    if
     loop $label5
      block $block
       loop $label4
        block $block1
         local.get $10
         local.get $0
         local.tee $7
         i32.eq
         br_if $block
         local.get $0
         i32.load8_u
         i32.const 2
         i32.ne
         br_if $block
         local.get $0
         i32.load offset=4
         br_if $block
         i32.const 4
         i32.load
         local.get $0
         i32.load offset=8
         i32.const 6
         i32.shl
         i32.add
         local.tee $0
         i32.const 28
         i32.load
         i32.add
         i32.const 1
         i32.sub
         i32.load8_u
         br_if $block
         local.get $0
         i32.load8_u
         i32.eqz
         br_if $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $9
         i32.load offset=64
         i32.store
         local.get $9
         local.get $0
         v128.load
         v128.store
         local.get $9
         local.get $0
         v128.load offset=16
         v128.store offset=16
         local.get $9
         local.get $0
         v128.load offset=32
         v128.store offset=32
         local.get $9
         local.get $0
         v128.load offset=48
         v128.store offset=48
         local.get $9
         i32.const 0
         i32.store offset=72
         local.get $9
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $9
         i64.const 0
         i64.store offset=92
         i32.const 256
         i32.load
         local.tee $0
         i32.const 40
         i32.load
         i32.ge_u
         br_if $block1
         i32.const 20
         i32.load
         i32.eqz
         if
          local.get $0
          i32.const 276
          i32.load
          i32.const 48
          i32.load
          i32.mul
          i32.ge_u
          br_if $block1
         end
         local.get $9
         local.tee $0
         i64.load
         local.set $3
         i32.const 288
         local.set $8
         loop $label1
          block $block2
           local.get $8
           i32.load
           local.tee $11
           i32.eqz
           br_if $block2
           local.get $3
           local.tee $2
           local.get $11
           i64.load
           i64.xor
           local.tee $4
           i64.eqz
           if
            local.get $2
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block2
            local.get $0
            i64.load offset=8
            local.tee $2
            local.get $11
            i64.load offset=8
            i64.xor
            local.tee $4
            i64.eqz
            if
             i32.const 8
             local.set $6
             loop $label
              local.get $2
              i64.const 56
              i64.shr_u
              i64.const 0
              i64.ne
              if
               block $block3
                local.get $6
                i32.const 8
                i32.add
                local.tee $6
                i32.const 64
                i32.eq
                br_if $block3
                local.get $0
                local.get $6
                i32.add
                i64.load
                local.tee $2
                local.get $6
                local.get $11
                i32.add
                i64.load
                i64.xor
                local.tee $4
                i64.const 0
                i64.ne
                br_if $block3
                br $label
               end
              end
             end
             local.get $4
             i64.eqz
             br_if $block2
            end
           end
           local.get $11
           local.get $2
           local.get $4
           i64.ctz
           i64.const -1
           i64.xor
           i64.const 56
           i64.and
           local.tee $5
           i64.shl
           local.get $2
           local.get $4
           i64.xor
           local.get $5
           i64.shl
           i64.gt_u
           i32.const 2
           i32.shl
           i32.add
           i32.const 104
           i32.add
           local.set $8
           br $label1
          end
         end
         local.get $8
         i32.load
         if (result i32)
          i32.const 0
         else
          local.get $8
          local.get $0
          i32.store
          local.get $0
          local.get $8
          i32.const 104
          i32.sub
          i32.const -8
          i32.and
          i32.const 0
          local.get $8
          i32.const 288
          i32.ne
          select
          local.tee $6
          i32.const 1
          i32.or
          i32.store offset=100
          local.get $0
          i64.const 0
          i64.store offset=104
          local.get $6
          if
           local.get $6
           i32.load offset=100
           i32.const 1
           i32.and
           if
            block $block4
             local.get $0
             i32.load offset=100
             i32.const -2
             i32.and
             local.set $6
             loop $label2
              local.get $6
              if (result i32)
               local.get $6
               i32.load offset=100
               i32.const 1
               i32.and
              else
               i32.const 0
              end
              if
               i32.const 1
               local.get $6
               local.get $6
               i32.load offset=100
               i32.const -2
               i32.and
               local.tee $8
               i32.const 4
               i32.add
               i32.load offset=104
               i32.eq
               local.tee $11
               i32.sub
               i32.const 2
               i32.shl
               local.get $8
               i32.add
               i32.load offset=104
               local.tee $12
               if (result i32)
                local.get $12
                i32.load offset=100
                i32.const 1
                i32.and
               else
                i32.const 0
               end
               if
                local.get $6
                local.get $6
                i32.load offset=100
                i32.const -2
                i32.and
                i32.store offset=100
                local.get $12
                local.get $12
                i32.load offset=100
                i32.const -2
                i32.and
                i32.store offset=100
                local.get $8
                local.get $8
                i32.load offset=100
                i32.const 1
                i32.or
                i32.store offset=100
                local.get $8
                local.tee $0
                i32.load offset=100
                i32.const -2
                i32.and
                local.set $6
                br $label2
               end
               local.get $6
               i32.const 1
               local.get $11
               i32.sub
               i32.const 2
               i32.shl
               i32.add
               local.tee $12
               i32.load offset=104
               local.tee $13
               local.get $0
               i32.eq
               if
                local.get $12
                local.get $13
                local.get $11
                i32.const 2
                i32.shl
                i32.add
                i32.load offset=104
                local.tee $12
                i32.store offset=104
                local.get $12
                if
                 local.get $12
                 local.get $6
                 local.get $12
                 i32.load offset=100
                 i32.const 1
                 i32.and
                 i32.or
                 i32.store offset=100
                end
                local.get $6
                i32.load offset=100
                i32.const -2
                i32.and
                local.tee $12
                if
                 local.get $12
                 local.get $6
                 local.get $12
                 i32.const 4
                 i32.add
                 i32.load offset=104
                 i32.eq
                 i32.const 2
                 i32.shl
                 i32.add
                 local.get $13
                 i32.store offset=104
                else
                 i32.const 288
                 local.get $13
                 i32.store
                end
                local.get $13
                if
                 local.get $13
                 local.get $12
                 local.get $13
                 i32.load offset=100
                 i32.const 1
                 i32.and
                 i32.or
                 i32.store offset=100
                end
                local.get $13
                local.get $11
                i32.const 2
                i32.shl
                i32.add
                local.get $6
                i32.store offset=104
                local.get $6
                local.get $13
                local.get $6
                i32.load offset=100
                i32.const 1
                i32.and
                i32.or
                i32.store offset=100
                local.get $0
                local.set $6
               end
               local.get $6
               local.get $6
               i32.load offset=100
               i32.const -2
               i32.and
               i32.store offset=100
               local.get $8
               local.get $8
               i32.load offset=100
               i32.const 1
               i32.or
               i32.store offset=100
               local.get $8
               i32.const 1
               i32.const 1
               local.get $11
               i32.sub
               local.tee $0
               i32.sub
               i32.const 2
               i32.shl
               i32.add
               local.tee $6
               i32.load offset=104
               local.set $11
               local.get $6
               local.get $11
               local.get $0
               i32.const 2
               i32.shl
               i32.add
               i32.load offset=104
               local.tee $6
               i32.store offset=104
               local.get $6
               if
                local.get $6
                local.get $8
                local.get $6
                i32.load offset=100
                i32.const 1
                i32.and
                i32.or
                i32.store offset=100
               end
               local.get $8
               i32.load offset=100
               i32.const -2
               i32.and
               local.tee $6
               if
                local.get $6
                local.get $8
                local.get $6
                i32.const 4
                i32.add
                i32.load offset=104
                i32.eq
                i32.const 2
                i32.shl
                i32.add
                local.get $11
                i32.store offset=104
               else
                i32.const 288
                local.get $11
                i32.store
               end
               local.get $11
               if
                local.get $11
                local.get $6
                local.get $11
                i32.load offset=100
                i32.const 1
                i32.and
                i32.or
                i32.store offset=100
               end
               local.get $11
               local.get $0
               i32.const 2
               i32.shl
               i32.add
               local.get $8
               i32.store offset=104
               local.get $8
               local.get $11
               local.get $8
               i32.load offset=100
               i32.const 1
               i32.and
               i32.or
               i32.store offset=100
               br $block4
              end
             end
             local.get $6
             i32.eqz
             if
              local.get $0
              local.get $0
              i32.load offset=100
              i32.const -2
              i32.and
              i32.store offset=100
             end
            end
           end
          else
           block $block5
            local.get $0
            i32.load offset=100
            i32.const -2
            i32.and
            local.set $6
            loop $label3
             local.get $6
             if (result i32)
              local.get $6
              i32.load offset=100
              i32.const 1
              i32.and
             else
              i32.const 0
             end
             if
              i32.const 1
              local.get $6
              local.get $6
              i32.load offset=100
              i32.const -2
              i32.and
              local.tee $8
              i32.const 4
              i32.add
              i32.load offset=104
              i32.eq
              local.tee $11
              i32.sub
              i32.const 2
              i32.shl
              local.get $8
              i32.add
              i32.load offset=104
              local.tee $12
              if (result i32)
               local.get $12
               i32.load offset=100
               i32.const 1
               i32.and
              else
               i32.const 0
              end
              if
               local.get $6
               local.get $6
               i32.load offset=100
               i32.const -2
               i32.and
               i32.store offset=100
               local.get $12
               local.get $12
               i32.load offset=100
               i32.const -2
               i32.and
               i32.store offset=100
               local.get $8
               local.get $8
               i32.load offset=100
               i32.const 1
               i32.or
               i32.store offset=100
               local.get $8
               local.tee $0
               i32.load offset=100
               i32.const -2
               i32.and
               local.set $6
               br $label3
              end
              local.get $6
              i32.const 1
              local.get $11
              i32.sub
              i32.const 2
              i32.shl
              i32.add
              local.tee $12
              i32.load offset=104
              local.tee $13
              local.get $0
              i32.eq
              if
               local.get $12
               local.get $13
               local.get $11
               i32.const 2
               i32.shl
               i32.add
               i32.load offset=104
               local.tee $12
               i32.store offset=104
               local.get $12
               if
                local.get $12
                local.get $6
                local.get $12
                i32.load offset=100
                i32.const 1
                i32.and
                i32.or
                i32.store offset=100
               end
               local.get $6
               i32.load offset=100
               i32.const -2
               i32.and
               local.tee $12
               if
                local.get $12
                local.get $6
                local.get $12
                i32.const 4
                i32.add
                i32.load offset=104
                i32.eq
                i32.const 2
                i32.shl
                i32.add
                local.get $13
                i32.store offset=104
               else
                i32.const 288
                local.get $13
                i32.store
               end
               local.get $13
               if
                local.get $13
                local.get $12
                local.get $13
                i32.load offset=100
                i32.const 1
                i32.and
                i32.or
                i32.store offset=100
               end
               local.get $13
               local.get $11
               i32.const 2
               i32.shl
               i32.add
               local.get $6
               i32.store offset=104
               local.get $6
               local.get $13
               local.get $6
               i32.load offset=100
               i32.const 1
               i32.and
               i32.or
               i32.store offset=100
               local.get $0
               local.set $6
              end
              local.get $6
              local.get $6
              i32.load offset=100
              i32.const -2
              i32.and
              i32.store offset=100
              local.get $8
              local.get $8
              i32.load offset=100
              i32.const 1
              i32.or
              i32.store offset=100
              local.get $8
              i32.const 1
              i32.const 1
              local.get $11
              i32.sub
              local.tee $0
              i32.sub
              i32.const 2
              i32.shl
              i32.add
              local.tee $6
              i32.load offset=104
              local.set $11
              local.get $6
              local.get $11
              local.get $0
              i32.const 2
              i32.shl
              i32.add
              i32.load offset=104
              local.tee $6
              i32.store offset=104
              local.get $6
              if
               local.get $6
               local.get $8
               local.get $6
               i32.load offset=100
               i32.const 1
               i32.and
               i32.or
               i32.store offset=100
              end
              local.get $8
              i32.load offset=100
              i32.const -2
              i32.and
              local.tee $6
              if
               local.get $6
               local.get $8
               local.get $6
               i32.const 4
               i32.add
               i32.load offset=104
               i32.eq
               i32.const 2
               i32.shl
               i32.add
               local.get $11
               i32.store offset=104
              else
               i32.const 288
               local.get $11
               i32.store
              end
              local.get $11
              if
               local.get $11
               local.get $6
               local.get $11
               i32.load offset=100
               i32.const 1
               i32.and
               i32.or
               i32.store offset=100
              end
              local.get $11
              local.get $0
              i32.const 2
              i32.shl
              i32.add
              local.get $8
              i32.store offset=104
              local.get $8
              local.get $11
              local.get $8
              i32.load offset=100
              i32.const 1
              i32.and
              i32.or
              i32.store offset=100
              br $block5
             end
            end
            local.get $6
            i32.eqz
            if
             local.get $0
             local.get $0
             i32.load offset=100
             i32.const -2
             i32.and
             i32.store offset=100
            end
           end
          end
          i32.const 1
         end
         i32.eqz
         br_if $block1
         i32.const 264
         i32.load
         local.set $0
         local.get $9
         i32.const 0
         i32.store offset=64
         local.get $9
         local.get $0
         i32.store offset=68
         local.get $0
         if
          local.get $0
          local.get $9
          i32.store offset=64
         else
          i32.const 260
          local.get $9
          i32.store
         end
         i32.const 264
         local.get $9
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 8
         i32.load
         local.get $7
         i32.load offset=12
         i32.const 2
         i32.shl
         i32.add
         local.get $9
         i32.store
         local.get $7
         i32.const 32
         i32.add
         local.set $0
         br $label4
        end
       end
       local.get $9
       call $27
       local.tee $0
       if
        local.get $9
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $9
        i32.store
       else
        i32.const 8
        i32.load
        local.get $7
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $9
        i32.store
       end
       local.get $0
       br_if $block
       local.get $7
       i32.const 32
       i32.add
       local.set $0
       br $label5
      end
     end
     local.get $7
     local.set $0
     loop $label8
      local.get $0
      local.get $10
      i32.ne
      if
       block $block6
        local.get $0
        i32.load8_u
        i32.const 7
        i32.ne
        br_if $block6
        i32.const 4
        i32.load
        local.get $0
        i32.load offset=8
        i32.const 6
        i32.shl
        i32.add
        local.tee $7
        i64.load
        local.set $3
        i32.const 416
        local.set $6
        loop $label7
         block $block7
          local.get $6
          i32.load
          local.tee $9
          i32.eqz
          br_if $block7
          local.get $3
          local.tee $2
          local.get $9
          i64.load
          i64.xor
          local.tee $4
          i64.eqz
          if
           local.get $2
           i64.const 56
           i64.shr_u
           i64.eqz
           br_if $block7
           local.get $7
           i64.load offset=8
           local.tee $2
           local.get $9
           i64.load offset=8
           i64.xor
           local.tee $4
           i64.eqz
           if
            i32.const 8
            local.set $8
            loop $label6
             local.get $2
             i64.const 56
             i64.shr_u
             i64.const 0
             i64.ne
             if
              block $block8
               local.get $8
               i32.const 8
               i32.add
               local.tee $8
               i32.const 64
               i32.eq
               br_if $block8
               local.get $7
               local.get $8
               i32.add
               i64.load
               local.tee $2
               local.get $8
               local.get $9
               i32.add
               i64.load
               i64.xor
               local.tee $4
               i64.const 0
               i64.ne
               br_if $block8
               br $label6
              end
             end
            end
            local.get $4
            i64.eqz
            br_if $block7
           end
          end
          local.get $9
          local.get $2
          local.get $4
          i64.ctz
          i64.const -1
          i64.xor
          i64.const 56
          i64.and
          local.tee $5
          i64.shl
          local.get $2
          local.get $4
          i64.xor
          local.get $5
          i64.shl
          i64.gt_u
          i32.const 2
          i32.shl
          i32.add
          i32.const 104
          i32.add
          local.set $6
          br $label7
         end
        end
        local.get $6
        i32.load
        local.tee $6
        i32.eqz
        br_if $block6
        local.get $6
        i32.load offset=72
        br_if $block6
        local.get $0
        i32.load offset=4
        br_if $block6
        local.get $6
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $0
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $6
        i32.store
        local.get $0
        i32.const 32
        i32.add
        local.set $0
        br $label8
       end
      end
     end
    end
    local.get $0
    local.get $10
    i32.eq
    br_if $block9
    block $block11 (result i32)
     local.get $0
     i32.load8_u
     local.tee $6
     i32.const 2
     i32.eq
     if
      block $block10 (result i32)
       i32.const -9
       i32.const 100
       i32.load
       i32.eqz
       br_if $block10
       drop
       i32.const 4
       i32.load
       local.get $0
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $6
       i32.const -22
       i32.const 24
       i32.load
       if (result i32)
        local.get $6
        i32.load8_u
        i32.eqz
        local.tee $7
        if (result i32)
         local.get $7
        else
         local.get $6
         i32.load8_u offset=63
        end
        i32.const 255
        i32.and
       else
        i32.const 0
       end
       br_if $block10
       drop
       i32.const 84
       i32.const 84
       i32.load
       local.tee $7
       i32.load offset=64
       i32.store
       local.get $7
       local.get $6
       v128.load
       v128.store
       local.get $7
       local.get $6
       v128.load offset=16
       v128.store offset=16
       local.get $7
       local.get $6
       v128.load offset=32
       v128.store offset=32
       local.get $7
       local.get $6
       v128.load offset=48
       v128.store offset=48
       local.get $7
       i32.const 0
       i32.store offset=72
       local.get $7
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $7
       i64.const 0
       i64.store offset=92
       i32.const 24
       i32.load
       i32.eqz
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $8
        loop $label9
         local.get $8
         i32.const 64
         i32.lt_u
         if
          local.get $7
          local.get $8
          i32.add
          i32.const 0
          i32.store8
          local.get $8
          i32.const 1
          i32.add
          local.set $8
          br $label9
         end
        end
       end
       local.get $7
       call $27
       local.tee $6
       if
        local.get $7
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $7
        i32.store
       else
        i32.const 8
        i32.load
        local.get $0
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $7
        i32.store
       end
       local.get $6
      end
      br $block11
     end
     local.get $6
     i32.const 7
     i32.eq
     if
      block $block12 (result i32)
       i32.const -9
       i32.const 100
       i32.load
       i32.eqz
       br_if $block12
       drop
       i32.const 4
       i32.load
       local.get $0
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.tee $7
       i64.load
       local.set $3
       i32.const 416
       local.set $6
       loop $label11
        block $block13
         local.get $6
         i32.load
         local.tee $9
         i32.eqz
         br_if $block13
         local.get $3
         local.tee $2
         local.get $9
         i64.load
         i64.xor
         local.tee $4
         i64.eqz
         if
          local.get $2
          i64.const 56
          i64.shr_u
          i64.eqz
          br_if $block13
          local.get $7
          i64.load offset=8
          local.tee $2
          local.get $9
          i64.load offset=8
          i64.xor
          local.tee $4
          i64.eqz
          if
           i32.const 8
           local.set $8
           loop $label10
            local.get $2
            i64.const 56
            i64.shr_u
            i64.const 0
            i64.ne
            if
             block $block14
              local.get $8
              i32.const 8
              i32.add
              local.tee $8
              i32.const 64
              i32.eq
              br_if $block14
              local.get $7
              local.get $8
              i32.add
              i64.load
              local.tee $2
              local.get $8
              local.get $9
              i32.add
              i64.load
              i64.xor
              local.tee $4
              i64.const 0
              i64.ne
              br_if $block14
              br $label10
             end
            end
           end
           local.get $4
           i64.eqz
           br_if $block13
          end
         end
         local.get $9
         local.get $2
         local.get $4
         i64.ctz
         i64.const -1
         i64.xor
         i64.const 56
         i64.and
         local.tee $5
         i64.shl
         local.get $2
         local.get $4
         i64.xor
         local.get $5
         i64.shl
         i64.gt_u
         i32.const 2
         i32.shl
         i32.add
         i32.const 104
         i32.add
         local.set $6
         br $label11
        end
       end
       i32.const -2
       local.get $6
       i32.load
       local.tee $6
       i32.eqz
       br_if $block12
       drop
       i32.const -22
       local.get $6
       i32.load offset=72
       br_if $block12
       drop
       local.get $6
       i32.const 1
       i32.store offset=72
       i32.const 8
       i32.load
       local.get $0
       i32.load offset=12
       i32.const 2
       i32.shl
       i32.add
       local.get $6
       i32.store
       i32.const 0
      end
      br $block11
     end
     local.get $6
     i32.const 4
     i32.eq
     if
      local.get $0
      call $99
      br $block11
     end
     local.get $6
     i32.const 1
     i32.eq
     if
      block $block15 (result i32)
       i32.const -16
       i32.const 100
       i32.load
       br_if $block15
       drop
       i32.const 104
       i32.load
       i32.eqz
       if
        i32.const 104
        i32.const 1
        i32.store
        i32.const 108
        call $89
        i32.store
       end
       i32.const -5
       i32.const 108
       i32.load
       br_if $block15
       drop
       i32.const 100
       i32.const 1
       i32.store
       i32.const 0
      end
      br $block11
     end
     local.get $0
     call $1
    end
    local.tee $6
    local.get $0
    i32.load offset=4
    i32.ne
    if (result i32)
     i32.const 16
     local.get $6
     i32.store
     local.get $0
     i32.const 0
     i32.load
     i32.sub
     i32.const 5
     i32.shr_u
    else
     local.get $0
     i32.const 32
     i32.add
     local.set $0
     br $label12
    end
   end
   local.set $1
  end
  local.get $1
 )
 (func $72 (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  loop $label
   local.get $2
   if (result i32)
    local.get $1
    if (result i32)
     local.get $1
     i32.load offset=100
     i32.const 1
     i32.and
    else
     i32.const 0
    end
   else
    i32.const 1
   end
   i32.eqz
   if
    local.get $2
    i32.const 1
    local.get $1
    local.get $2
    i32.const 4
    i32.add
    i32.load offset=104
    i32.eq
    local.tee $4
    i32.sub
    i32.const 2
    i32.shl
    i32.add
    i32.load offset=104
    local.tee $1
    if (result i32)
     local.get $1
     i32.load offset=100
     i32.const 1
     i32.and
    else
     i32.const 0
    end
    if
     local.get $1
     local.get $1
     i32.load offset=100
     i32.const -2
     i32.and
     i32.store offset=100
     local.get $2
     local.get $2
     i32.load offset=100
     i32.const 1
     i32.or
     i32.store offset=100
     local.get $2
     i32.const 1
     local.get $4
     i32.sub
     i32.const 2
     i32.shl
     i32.add
     local.tee $1
     i32.load offset=104
     local.tee $3
     local.get $4
     i32.const 2
     i32.shl
     i32.add
     i32.load offset=104
     local.set $5
     local.get $1
     local.get $5
     i32.store offset=104
     local.get $5
     if
      local.get $5
      local.get $2
      local.get $5
      i32.load offset=100
      i32.const 1
      i32.and
      i32.or
      i32.store offset=100
     end
     local.get $2
     i32.load offset=100
     i32.const -2
     i32.and
     local.tee $1
     if
      local.get $1
      local.get $2
      local.get $1
      i32.const 4
      i32.add
      i32.load offset=104
      i32.eq
      i32.const 2
      i32.shl
      i32.add
      local.get $3
      i32.store offset=104
     else
      local.get $0
      local.get $3
      i32.store
     end
     local.get $3
     if
      local.get $3
      local.get $1
      local.get $3
      i32.load offset=100
      i32.const 1
      i32.and
      i32.or
      i32.store offset=100
     end
     local.get $3
     local.get $4
     i32.const 2
     i32.shl
     i32.add
     local.get $2
     i32.store offset=104
     local.get $2
     local.get $3
     local.get $2
     i32.load offset=100
     i32.const 1
     i32.and
     i32.or
     i32.store offset=100
     local.get $2
     i32.const 1
     local.get $4
     i32.sub
     i32.const 2
     i32.shl
     i32.add
     i32.load offset=104
     local.set $1
    end
    local.get $4
    i32.const 2
    i32.shl
    local.get $1
    i32.add
    i32.load offset=104
    local.set $5
    local.get $1
    i32.const 1
    local.get $4
    i32.sub
    i32.const 2
    i32.shl
    i32.add
    i32.load offset=104
    local.tee $3
    if (result i32)
     local.get $3
     i32.load offset=100
     i32.const 1
     i32.and
    else
     i32.const 0
    end
    i32.eqz
    if
     local.get $5
     if (result i32)
      local.get $5
      i32.load offset=100
      i32.const 1
      i32.and
     else
      i32.const 0
     end
     i32.eqz
     if
      local.get $1
      local.get $1
      i32.load offset=100
      i32.const 1
      i32.or
      i32.store offset=100
      local.get $2
      local.tee $1
      i32.load offset=100
      i32.const -2
      i32.and
      local.set $2
      br $label
     end
     local.get $5
     local.get $5
     i32.load offset=100
     i32.const -2
     i32.and
     i32.store offset=100
     local.get $1
     local.get $1
     i32.load offset=100
     i32.const 1
     i32.or
     i32.store offset=100
     local.get $1
     i32.const 1
     i32.const 1
     local.get $4
     i32.sub
     local.tee $6
     i32.sub
     i32.const 2
     i32.shl
     i32.add
     local.tee $7
     i32.load offset=104
     local.set $3
     local.get $7
     local.get $3
     local.get $6
     i32.const 2
     i32.shl
     i32.add
     i32.load offset=104
     local.tee $7
     i32.store offset=104
     local.get $7
     if
      local.get $7
      local.get $1
      local.get $7
      i32.load offset=100
      i32.const 1
      i32.and
      i32.or
      i32.store offset=100
     end
     local.get $1
     i32.load offset=100
     i32.const -2
     i32.and
     local.tee $7
     if
      local.get $7
      local.get $1
      local.get $7
      i32.const 4
      i32.add
      i32.load offset=104
      i32.eq
      i32.const 2
      i32.shl
      i32.add
      local.get $3
      i32.store offset=104
     else
      local.get $0
      local.get $3
      i32.store
     end
     local.get $3
     if
      local.get $3
      local.get $7
      local.get $3
      i32.load offset=100
      i32.const 1
      i32.and
      i32.or
      i32.store offset=100
     end
     local.get $3
     local.get $6
     i32.const 2
     i32.shl
     i32.add
     local.get $1
     i32.store offset=104
     local.get $1
     local.get $3
     local.get $1
     i32.load offset=100
     i32.const 1
     i32.and
     i32.or
     i32.store offset=100
     local.get $1
     local.set $3
     local.get $5
     local.set $1
    end
    local.get $2
    if (result i32)
     local.get $2
     i32.load offset=100
     i32.const 1
     i32.and
    else
     i32.const 0
    end
    if
     local.get $1
     local.get $1
     i32.load offset=100
     i32.const 1
     i32.or
     i32.store offset=100
    end
    local.get $2
    local.get $2
    i32.load offset=100
    i32.const -2
    i32.and
    i32.store offset=100
    local.get $3
    local.get $3
    i32.load offset=100
    i32.const -2
    i32.and
    i32.store offset=100
    local.get $2
    i32.const 1
    local.get $4
    i32.sub
    i32.const 2
    i32.shl
    i32.add
    local.tee $1
    i32.load offset=104
    local.tee $3
    local.get $4
    i32.const 2
    i32.shl
    i32.add
    i32.load offset=104
    local.set $5
    local.get $1
    local.get $5
    i32.store offset=104
    local.get $5
    if
     local.get $5
     local.get $2
     local.get $5
     i32.load offset=100
     i32.const 1
     i32.and
     i32.or
     i32.store offset=100
    end
    local.get $2
    i32.load offset=100
    i32.const -2
    i32.and
    local.tee $1
    if
     local.get $1
     local.get $2
     local.get $1
     i32.const 4
     i32.add
     i32.load offset=104
     i32.eq
     i32.const 2
     i32.shl
     i32.add
     local.get $3
     i32.store offset=104
    else
     local.get $0
     local.get $3
     i32.store
    end
    local.get $3
    if
     local.get $3
     local.get $1
     local.get $3
     i32.load offset=100
     i32.const 1
     i32.and
     i32.or
     i32.store offset=100
    end
    local.get $3
    local.get $4
    i32.const 2
    i32.shl
    i32.add
    local.get $2
    i32.store offset=104
    local.get $2
    local.get $3
    local.get $2
    i32.load offset=100
    i32.const 1
    i32.and
    i32.or
    i32.store offset=100
    return
   end
  end
  local.get $1
  if
   local.get $1
   local.get $1
   i32.load offset=100
   i32.const -2
   i32.and
   i32.store offset=100
  end
 )
 (func $73 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  i32.const 0
  i32.load
  local.get $0
  i32.const 5
  i32.shl
  i32.add
  local.set $2
  loop $label
   local.get $0
   local.get $1
   i32.lt_u
   if
    local.get $2
    i32.load8_u
    if (result i32)
     local.get $2
     i32.load offset=4
     i32.const 0
     i32.gt_s
    else
     i32.const 1
    end
    if
     local.get $0
     return
    end
    local.get $0
    i32.const 1
    i32.add
    local.set $0
    local.get $2
    i32.const 32
    i32.add
    local.set $2
    br $label
   end
  end
  local.get $1
 )
 (func $74 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  i32.const 0
  i32.load
  local.tee $2
  local.get $1
  local.tee $5
  i32.const 5
  i32.shl
  i32.add
  local.set $6
  local.get $2
  local.get $0
  i32.const 5
  i32.shl
  i32.add
  local.set $1
  block $block7
   loop $label10 (result i32)
    i32.const 100
    i32.load
    if
     loop $label3
      block $block
       loop $label2
        block $block1
         local.get $1
         local.get $6
         i32.eq
         br_if $block
         local.get $1
         i32.load8_u
         i32.const 2
         i32.ne
         br_if $block
         local.get $1
         i32.load offset=4
         br_if $block
         i32.const 4
         i32.load
         local.get $1
         i32.load offset=8
         i32.const 6
         i32.shl
         i32.add
         local.tee $2
         i32.const 28
         i32.load
         i32.add
         i32.const 1
         i32.sub
         i32.load8_u
         br_if $block
         local.get $2
         i32.load8_u
         i32.eqz
         br_if $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $0
         i32.load offset=64
         i32.store
         local.get $0
         local.get $2
         v128.load
         v128.store
         local.get $0
         local.get $2
         v128.load offset=16
         v128.store offset=16
         local.get $0
         local.get $2
         v128.load offset=32
         v128.store offset=32
         local.get $0
         local.get $2
         v128.load offset=48
         v128.store offset=48
         local.get $0
         i32.const 0
         i32.store offset=72
         local.get $0
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $0
         i64.const 0
         i64.store offset=92
         i32.const 256
         i32.load
         local.tee $2
         i32.const 40
         i32.load
         i32.ge_u
         br_if $block1
         i32.const 20
         i32.load
         i32.eqz
         if
          local.get $2
          i32.const 276
          i32.load
          i32.const 48
          i32.load
          i32.mul
          i32.ge_u
          br_if $block1
         end
         i32.const 260
         i32.load
         local.set $4
         loop $label1
          local.get $4
          if
           local.get $0
           local.set $3
           block $block2 (result i32)
            i32.const 0
            local.get $4
            local.tee $2
            i64.load
            local.tee $8
            local.get $0
            i64.load
            i64.ne
            br_if $block2
            drop
            i32.const 1
            local.get $8
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block2
            drop
            i32.const 0
            local.get $2
            i64.load offset=8
            local.tee $8
            local.get $0
            i64.load offset=8
            i64.ne
            br_if $block2
            drop
            i32.const 1
            local.get $8
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block2
            drop
            local.get $2
            i32.const -64
            i32.sub
            local.set $7
            loop $label
             block $block3
              local.get $3
              i32.const 16
              i32.add
              local.set $3
              local.get $7
              local.get $2
              i32.const 16
              i32.add
              local.tee $2
              i32.eq
              br_if $block3
              i32.const 0
              local.get $2
              i64.load
              local.tee $8
              local.get $3
              i64.load
              i64.ne
              br_if $block2
              drop
              local.get $8
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block3
              i32.const 0
              local.get $2
              i64.load offset=8
              local.tee $8
              local.get $3
              i64.load offset=8
              i64.ne
              br_if $block2
              drop
              local.get $8
              i64.const 56
              i64.shr_u
              i64.const 0
              i64.ne
              br_if $label
             end
            end
            i32.const 1
           end
           i32.eqz
           if
            local.get $4
            i32.load offset=64
            local.set $4
            br $label1
           end
          end
         end
         local.get $4
         br_if $block1
         i32.const 264
         i32.load
         local.set $2
         local.get $0
         i32.const 0
         i32.store offset=64
         local.get $0
         local.get $2
         i32.store offset=68
         local.get $2
         if
          local.get $2
          local.get $0
          i32.store offset=64
         else
          i32.const 260
          local.get $0
          i32.store
         end
         i32.const 264
         local.get $0
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 8
         i32.load
         local.get $1
         i32.load offset=12
         i32.const 2
         i32.shl
         i32.add
         local.get $0
         i32.store
         local.get $1
         i32.const 32
         i32.add
         local.set $1
         br $label2
        end
       end
       local.get $0
       call $28
       local.tee $2
       if
        local.get $0
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $0
        i32.store
       else
        i32.const 8
        i32.load
        local.get $1
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $0
        i32.store
       end
       local.get $2
       br_if $block
       local.get $1
       i32.const 32
       i32.add
       local.set $1
       br $label3
      end
     end
     local.get $1
     local.set $3
     loop $label6
      local.get $3
      local.get $6
      i32.ne
      if
       block $block4
        local.get $3
        i32.load8_u
        i32.const 7
        i32.ne
        br_if $block4
        i32.const 4
        i32.load
        local.get $3
        i32.load offset=8
        i32.const 6
        i32.shl
        i32.add
        local.set $4
        i32.const 388
        i32.load
        local.set $0
        loop $label5
         local.get $0
         if
          block $block5 (result i32)
           i32.const 0
           local.get $0
           local.tee $1
           i64.load
           local.tee $8
           local.get $4
           local.tee $2
           i64.load
           i64.ne
           br_if $block5
           drop
           i32.const 1
           local.get $8
           i64.const 56
           i64.shr_u
           i64.eqz
           br_if $block5
           drop
           i32.const 0
           local.get $0
           i64.load offset=8
           local.tee $8
           local.get $2
           i64.load offset=8
           i64.ne
           br_if $block5
           drop
           i32.const 1
           local.get $8
           i64.const 56
           i64.shr_u
           i64.eqz
           br_if $block5
           drop
           local.get $0
           i32.const -64
           i32.sub
           local.set $7
           loop $label4
            block $block6
             local.get $2
             i32.const 16
             i32.add
             local.set $2
             local.get $7
             local.get $1
             i32.const 16
             i32.add
             local.tee $1
             i32.eq
             br_if $block6
             i32.const 0
             local.get $1
             i64.load
             local.tee $8
             local.get $2
             i64.load
             i64.ne
             br_if $block5
             drop
             local.get $8
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block6
             i32.const 0
             local.get $1
             i64.load offset=8
             local.tee $8
             local.get $2
             i64.load offset=8
             i64.ne
             br_if $block5
             drop
             local.get $8
             i64.const 56
             i64.shr_u
             i64.const 0
             i64.ne
             br_if $label4
            end
           end
           i32.const 1
          end
          i32.eqz
          if
           local.get $0
           i32.load offset=64
           local.set $0
           br $label5
          end
         end
        end
        local.get $0
        i32.eqz
        br_if $block4
        local.get $0
        i32.load offset=72
        br_if $block4
        local.get $3
        i32.load offset=4
        br_if $block4
        local.get $0
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $3
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $0
        i32.store
        local.get $3
        i32.const 32
        i32.add
        local.set $3
        br $label6
       end
      end
     end
     local.get $3
     local.set $1
    end
    local.get $1
    local.get $6
    i32.eq
    br_if $block7
    block $block9 (result i32)
     local.get $1
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      block $block8 (result i32)
       i32.const -9
       i32.const 100
       i32.load
       i32.eqz
       br_if $block8
       drop
       i32.const 4
       i32.load
       local.get $1
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $0
       i32.const -22
       i32.const 24
       i32.load
       if (result i32)
        local.get $0
        i32.load8_u
        i32.eqz
        local.tee $2
        if (result i32)
         local.get $2
        else
         local.get $0
         i32.load8_u offset=63
        end
        i32.const 255
        i32.and
       else
        i32.const 0
       end
       br_if $block8
       drop
       i32.const 84
       i32.const 84
       i32.load
       local.tee $3
       i32.load offset=64
       i32.store
       local.get $3
       local.get $0
       v128.load
       v128.store
       local.get $3
       local.get $0
       v128.load offset=16
       v128.store offset=16
       local.get $3
       local.get $0
       v128.load offset=32
       v128.store offset=32
       local.get $3
       local.get $0
       v128.load offset=48
       v128.store offset=48
       local.get $3
       i32.const 0
       i32.store offset=72
       local.get $3
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $3
       i64.const 0
       i64.store offset=92
       i32.const 24
       i32.load
       i32.eqz
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $2
        loop $label7
         local.get $2
         i32.const 64
         i32.lt_u
         if
          local.get $2
          local.get $3
          i32.add
          i32.const 0
          i32.store8
          local.get $2
          i32.const 1
          i32.add
          local.set $2
          br $label7
         end
        end
       end
       local.get $3
       call $28
       local.tee $0
       if
        local.get $3
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $3
        i32.store
       else
        i32.const 8
        i32.load
        local.get $1
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $3
        i32.store
       end
       local.get $0
      end
      br $block9
     end
     local.get $0
     i32.const 7
     i32.eq
     if
      block $block10 (result i32)
       i32.const -9
       i32.const 100
       i32.load
       i32.eqz
       br_if $block10
       drop
       i32.const 4
       i32.load
       local.get $1
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $3
       i32.const 388
       i32.load
       local.set $0
       loop $label9
        local.get $0
        if
         block $block11 (result i32)
          i32.const 0
          local.get $0
          local.tee $4
          i64.load
          local.tee $8
          local.get $3
          local.tee $2
          i64.load
          i64.ne
          br_if $block11
          drop
          i32.const 1
          local.get $8
          i64.const 56
          i64.shr_u
          i64.eqz
          br_if $block11
          drop
          i32.const 0
          local.get $0
          i64.load offset=8
          local.tee $8
          local.get $2
          i64.load offset=8
          i64.ne
          br_if $block11
          drop
          i32.const 1
          local.get $8
          i64.const 56
          i64.shr_u
          i64.eqz
          br_if $block11
          drop
          local.get $0
          i32.const -64
          i32.sub
          local.set $7
          loop $label8
           block $block12
            local.get $2
            i32.const 16
            i32.add
            local.set $2
            local.get $7
            local.get $4
            i32.const 16
            i32.add
            local.tee $4
            i32.eq
            br_if $block12
            i32.const 0
            local.get $4
            i64.load
            local.tee $8
            local.get $2
            i64.load
            i64.ne
            br_if $block11
            drop
            local.get $8
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block12
            i32.const 0
            local.get $4
            i64.load offset=8
            local.tee $8
            local.get $2
            i64.load offset=8
            i64.ne
            br_if $block11
            drop
            local.get $8
            i64.const 56
            i64.shr_u
            i64.const 0
            i64.ne
            br_if $label8
           end
          end
          i32.const 1
         end
         i32.eqz
         if
          local.get $0
          i32.load offset=64
          local.set $0
          br $label9
         end
        end
       end
       i32.const -2
       local.get $0
       i32.eqz
       br_if $block10
       drop
       i32.const -22
       local.get $0
       i32.load offset=72
       br_if $block10
       drop
       local.get $0
       i32.const 1
       i32.store offset=72
       i32.const 8
       i32.load
       local.get $1
       i32.load offset=12
       i32.const 2
       i32.shl
       i32.add
       local.get $0
       i32.store
       i32.const 0
      end
      br $block9
     end
     local.get $0
     i32.const 4
     i32.eq
     if
      local.get $1
      call $11
      br $block9
     end
     local.get $0
     i32.const 1
     i32.eq
     if
      block $block13 (result i32)
       i32.const -16
       i32.const 100
       i32.load
       br_if $block13
       drop
       i32.const 104
       i32.load
       i32.eqz
       if
        i32.const 104
        i32.const 1
        i32.store
        i32.const 108
        call $92
        i32.store
       end
       i32.const -5
       i32.const 108
       i32.load
       br_if $block13
       drop
       i32.const 100
       i32.const 1
       i32.store
       i32.const 0
      end
      br $block9
     end
     local.get $1
     call $1
    end
    local.tee $0
    local.get $1
    i32.load offset=4
    i32.ne
    if (result i32)
     i32.const 16
     local.get $0
     i32.store
     local.get $1
     i32.const 0
     i32.load
     i32.sub
     i32.const 5
     i32.shr_u
    else
     local.get $1
     i32.const 32
     i32.add
     local.set $1
     br $label10
    end
   end
   local.set $5
  end
  local.get $5
 )
 (func $75 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  i32.const 0
  i32.load
  local.tee $2
  local.get $1
  local.tee $5
  i32.const 5
  i32.shl
  i32.add
  local.set $6
  local.get $2
  local.get $0
  i32.const 5
  i32.shl
  i32.add
  local.set $1
  loop $label13 (result i32)
   i32.const 100
   i32.load
   if
    loop $label4
     block $block
      loop $label3
       block $block1
        local.get $1
        local.get $6
        i32.eq
        br_if $block
        local.get $1
        i32.load8_u
        i32.const 2
        i32.ne
        br_if $block
        local.get $1
        i32.load offset=4
        br_if $block
        i32.const 4
        i32.load
        local.get $1
        i32.load offset=8
        i32.const 6
        i32.shl
        i32.add
        local.tee $2
        i32.const 28
        i32.load
        i32.add
        i32.const 1
        i32.sub
        i32.load8_u
        br_if $block
        local.get $2
        i32.load8_u
        i32.eqz
        br_if $block
        i32.const 84
        i32.const 84
        i32.load
        local.tee $0
        i32.load offset=64
        i32.store
        local.get $0
        local.get $2
        v128.load
        v128.store
        local.get $0
        local.get $2
        v128.load offset=16
        v128.store offset=16
        local.get $0
        local.get $2
        v128.load offset=32
        v128.store offset=32
        local.get $0
        local.get $2
        v128.load offset=48
        v128.store offset=48
        local.get $0
        i32.const 0
        i32.store offset=72
        local.get $0
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        v128.store offset=76
        local.get $0
        i64.const 0
        i64.store offset=92
        i32.const 256
        i32.load
        local.tee $2
        i32.const 40
        i32.load
        i32.ge_u
        br_if $block1
        i32.const 20
        i32.load
        i32.eqz
        if
         local.get $2
         i32.const 276
         i32.load
         i32.const 48
         i32.load
         i32.mul
         i32.ge_u
         br_if $block1
        end
        i32.const 0
        local.set $3
        local.get $0
        local.tee $2
        i32.const -64
        i32.sub
        local.set $4
        loop $label
         block $block2
          local.get $2
          i32.load
          local.tee $7
          i32.eqz
          br_if $block2
          local.get $3
          i32.const 5
          i32.rotl
          local.get $7
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $3
          local.get $2
          i32.load offset=4
          local.tee $7
          i32.eqz
          br_if $block2
          local.get $3
          i32.const 5
          i32.rotl
          local.get $7
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $3
          local.get $2
          i32.load offset=8
          local.tee $7
          i32.eqz
          br_if $block2
          local.get $3
          i32.const 5
          i32.rotl
          local.get $7
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $3
          local.get $2
          i32.load offset=12
          local.tee $7
          i32.eqz
          br_if $block2
          local.get $3
          i32.const 5
          i32.rotl
          local.get $7
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $3
          local.get $4
          local.get $2
          i32.const 16
          i32.add
          local.tee $2
          i32.ne
          br_if $label
         end
        end
        local.get $3
        local.get $3
        i32.const 15
        i32.shr_u
        i32.xor
        local.set $7
        i32.const 260
        i32.load
        local.set $4
        loop $label2
         local.get $4
         if
          local.get $4
          i32.load offset=100
          local.get $7
          i32.eq
          if (result i32)
           block $block3 (result i32)
            i32.const 0
            local.get $4
            local.tee $3
            i64.load
            local.tee $9
            local.get $0
            local.tee $2
            i64.load
            i64.ne
            br_if $block3
            drop
            i32.const 1
            local.get $9
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block3
            drop
            i32.const 0
            local.get $3
            i64.load offset=8
            local.tee $9
            local.get $0
            i64.load offset=8
            i64.ne
            br_if $block3
            drop
            i32.const 1
            local.get $9
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block3
            drop
            local.get $3
            i32.const -64
            i32.sub
            local.set $8
            loop $label1
             block $block4
              local.get $2
              i32.const 16
              i32.add
              local.set $2
              local.get $8
              local.get $3
              i32.const 16
              i32.add
              local.tee $3
              i32.eq
              br_if $block4
              i32.const 0
              local.get $3
              i64.load
              local.tee $9
              local.get $2
              i64.load
              i64.ne
              br_if $block3
              drop
              local.get $9
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block4
              i32.const 0
              local.get $3
              i64.load offset=8
              local.tee $9
              local.get $2
              i64.load offset=8
              i64.ne
              br_if $block3
              drop
              local.get $9
              i64.const 56
              i64.shr_u
              i64.const 0
              i64.ne
              br_if $label1
             end
            end
            i32.const 1
           end
          else
           i32.const 0
          end
          i32.eqz
          if
           local.get $4
           i32.load offset=64
           local.set $4
           br $label2
          end
         end
        end
        local.get $4
        if (result i32)
         i32.const 0
        else
         local.get $0
         local.get $7
         i32.store offset=100
         i32.const 1
        end
        i32.eqz
        br_if $block1
        i32.const 264
        i32.load
        local.set $2
        local.get $0
        i32.const 0
        i32.store offset=64
        local.get $0
        local.get $2
        i32.store offset=68
        local.get $2
        if
         local.get $2
         local.get $0
         i32.store offset=64
        else
         i32.const 260
         local.get $0
         i32.store
        end
        i32.const 264
        local.get $0
        i32.store
        i32.const 256
        i32.const 256
        i32.load
        i32.const 1
        i32.add
        i32.store
        i32.const 8
        i32.load
        local.get $1
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $0
        i32.store
        local.get $1
        i32.const 32
        i32.add
        local.set $1
        br $label3
       end
      end
      local.get $0
      call $29
      local.tee $2
      if
       local.get $0
       i32.const 84
       i32.load
       i32.store offset=64
       i32.const 84
       local.get $0
       i32.store
      else
       i32.const 8
       i32.load
       local.get $1
       i32.load offset=12
       i32.const 2
       i32.shl
       i32.add
       local.get $0
       i32.store
      end
      local.get $2
      br_if $block
      local.get $1
      i32.const 32
      i32.add
      local.set $1
      br $label4
     end
    end
    local.get $1
    local.set $2
    loop $label8
     local.get $2
     local.get $6
     i32.ne
     if
      block $block5
       local.get $2
       i32.load8_u
       i32.const 7
       i32.ne
       br_if $block5
       i32.const 4
       i32.load
       local.get $2
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.tee $0
       local.set $4
       i32.const 0
       local.set $1
       local.get $0
       i32.const -64
       i32.sub
       local.set $3
       loop $label5
        block $block6
         local.get $0
         i32.load
         local.tee $7
         i32.eqz
         br_if $block6
         local.get $1
         i32.const 5
         i32.rotl
         local.get $7
         i32.xor
         i32.const -1640531535
         i32.mul
         local.set $1
         local.get $0
         i32.load offset=4
         local.tee $7
         i32.eqz
         br_if $block6
         local.get $1
         i32.const 5
         i32.rotl
         local.get $7
         i32.xor
         i32.const -1640531535
         i32.mul
         local.set $1
         local.get $0
         i32.load offset=8
         local.tee $7
         i32.eqz
         br_if $block6
         local.get $1
         i32.const 5
         i32.rotl
         local.get $7
         i32.xor
         i32.const -1640531535
         i32.mul
         local.set $1
         local.get $0
         i32.load offset=12
         local.tee $7
         i32.eqz
         br_if $block6
         local.get $1
         i32.const 5
         i32.rotl
         local.get $7
         i32.xor
         i32.const -1640531535
         i32.mul
         local.set $1
         local.get $3
         local.get $0
         i32.const 16
         i32.add
         local.tee $0
         i32.ne
         br_if $label5
        end
       end
       local.get $1
       local.get $1
       i32.const 15
       i32.shr_u
       i32.xor
       local.set $7
       i32.const 388
       i32.load
       local.set $0
       loop $label7
        local.get $0
        if
         local.get $0
         i32.load offset=100
         local.get $7
         i32.eq
         if (result i32)
          local.get $0
          local.set $3
          block $block7 (result i32)
           i32.const 0
           local.get $0
           i64.load
           local.tee $9
           local.get $4
           local.tee $1
           i64.load
           i64.ne
           br_if $block7
           drop
           i32.const 1
           local.get $9
           i64.const 56
           i64.shr_u
           i64.eqz
           br_if $block7
           drop
           i32.const 0
           local.get $0
           i64.load offset=8
           local.tee $9
           local.get $1
           i64.load offset=8
           i64.ne
           br_if $block7
           drop
           i32.const 1
           local.get $9
           i64.const 56
           i64.shr_u
           i64.eqz
           br_if $block7
           drop
           local.get $0
           i32.const -64
           i32.sub
           local.set $8
           loop $label6
            block $block8
             local.get $1
             i32.const 16
             i32.add
             local.set $1
             local.get $8
             local.get $3
             i32.const 16
             i32.add
             local.tee $3
             i32.eq
             br_if $block8
             i32.const 0
             local.get $3
             i64.load
             local.tee $9
             local.get $1
             i64.load
             i64.ne
             br_if $block7
             drop
             local.get $9
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block8
             i32.const 0
             local.get $3
             i64.load offset=8
             local.tee $9
             local.get $1
             i64.load offset=8
             i64.ne
             br_if $block7
             drop
             local.get $9
             i64.const 56
             i64.shr_u
             i64.const 0
             i64.ne
             br_if $label6
            end
           end
           i32.const 1
          end
         else
          i32.const 0
         end
         i32.eqz
         if
          local.get $0
          i32.load offset=64
          local.set $0
          br $label7
         end
        end
       end
       local.get $0
       i32.eqz
       br_if $block5
       local.get $0
       i32.load offset=72
       br_if $block5
       local.get $2
       i32.load offset=4
       br_if $block5
       local.get $0
       i32.const 1
       i32.store offset=72
       i32.const 8
       i32.load
       local.get $2
       i32.load offset=12
       i32.const 2
       i32.shl
       i32.add
       local.get $0
       i32.store
       local.get $2
       i32.const 32
       i32.add
       local.set $2
       br $label8
      end
     end
    end
    local.get $2
    local.set $1
   end
   local.get $1
   local.get $6
   i32.eq
   if (result i32)
    local.get $5
   else
    block $block10 (result i32)
     local.get $1
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      block $block9 (result i32)
       i32.const -9
       i32.const 100
       i32.load
       i32.eqz
       br_if $block9
       drop
       i32.const 4
       i32.load
       local.get $1
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $0
       i32.const -22
       i32.const 24
       i32.load
       if (result i32)
        local.get $0
        i32.load8_u
        i32.eqz
        local.tee $2
        if (result i32)
         local.get $2
        else
         local.get $0
         i32.load8_u offset=63
        end
        i32.const 255
        i32.and
       else
        i32.const 0
       end
       br_if $block9
       drop
       i32.const 84
       i32.const 84
       i32.load
       local.tee $2
       i32.load offset=64
       i32.store
       local.get $2
       local.get $0
       v128.load
       v128.store
       local.get $2
       local.get $0
       v128.load offset=16
       v128.store offset=16
       local.get $2
       local.get $0
       v128.load offset=32
       v128.store offset=32
       local.get $2
       local.get $0
       v128.load offset=48
       v128.store offset=48
       local.get $2
       i32.const 0
       i32.store offset=72
       local.get $2
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $2
       i64.const 0
       i64.store offset=92
       i32.const 24
       i32.load
       i32.eqz
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $4
        loop $label9
         local.get $4
         i32.const 64
         i32.lt_u
         if
          local.get $2
          local.get $4
          i32.add
          i32.const 0
          i32.store8
          local.get $4
          i32.const 1
          i32.add
          local.set $4
          br $label9
         end
        end
       end
       local.get $2
       call $29
       local.tee $0
       if
        local.get $2
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $2
        i32.store
       else
        i32.const 8
        i32.load
        local.get $1
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $2
        i32.store
       end
       local.get $0
      end
      br $block10
     end
     local.get $0
     i32.const 7
     i32.eq
     if
      block $block11 (result i32)
       i32.const -9
       i32.const 100
       i32.load
       i32.eqz
       br_if $block11
       drop
       i32.const 0
       local.set $3
       i32.const 4
       i32.load
       local.get $1
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.tee $2
       local.tee $0
       i32.const -64
       i32.sub
       local.set $4
       loop $label10
        block $block12
         local.get $0
         i32.load
         local.tee $7
         i32.eqz
         br_if $block12
         local.get $3
         i32.const 5
         i32.rotl
         local.get $7
         i32.xor
         i32.const -1640531535
         i32.mul
         local.set $3
         local.get $0
         i32.load offset=4
         local.tee $7
         i32.eqz
         br_if $block12
         local.get $3
         i32.const 5
         i32.rotl
         local.get $7
         i32.xor
         i32.const -1640531535
         i32.mul
         local.set $3
         local.get $0
         i32.load offset=8
         local.tee $7
         i32.eqz
         br_if $block12
         local.get $3
         i32.const 5
         i32.rotl
         local.get $7
         i32.xor
         i32.const -1640531535
         i32.mul
         local.set $3
         local.get $0
         i32.load offset=12
         local.tee $7
         i32.eqz
         br_if $block12
         local.get $3
         i32.const 5
         i32.rotl
         local.get $7
         i32.xor
         i32.const -1640531535
         i32.mul
         local.set $3
         local.get $4
         local.get $0
         i32.const 16
         i32.add
         local.tee $0
         i32.ne
         br_if $label10
        end
       end
       local.get $3
       local.get $3
       i32.const 15
       i32.shr_u
       i32.xor
       local.set $7
       i32.const 388
       i32.load
       local.set $0
       loop $label12
        local.get $0
        if
         local.get $0
         i32.load offset=100
         local.get $7
         i32.eq
         if (result i32)
          local.get $0
          local.set $4
          block $block13 (result i32)
           i32.const 0
           local.get $0
           i64.load
           local.tee $9
           local.get $2
           local.tee $3
           i64.load
           i64.ne
           br_if $block13
           drop
           i32.const 1
           local.get $9
           i64.const 56
           i64.shr_u
           i64.eqz
           br_if $block13
           drop
           i32.const 0
           local.get $0
           i64.load offset=8
           local.tee $9
           local.get $3
           i64.load offset=8
           i64.ne
           br_if $block13
           drop
           i32.const 1
           local.get $9
           i64.const 56
           i64.shr_u
           i64.eqz
           br_if $block13
           drop
           local.get $0
           i32.const -64
           i32.sub
           local.set $8
           loop $label11
            block $block14
             local.get $3
             i32.const 16
             i32.add
             local.set $3
             local.get $8
             local.get $4
             i32.const 16
             i32.add
             local.tee $4
             i32.eq
             br_if $block14
             i32.const 0
             local.get $4
             i64.load
             local.tee $9
             local.get $3
             i64.load
             i64.ne
             br_if $block13
             drop
             local.get $9
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block14
             i32.const 0
             local.get $4
             i64.load offset=8
             local.tee $9
             local.get $3
             i64.load offset=8
             i64.ne
             br_if $block13
             drop
             local.get $9
             i64.const 56
             i64.shr_u
             i64.const 0
             i64.ne
             br_if $label11
            end
           end
           i32.const 1
          end
         else
          i32.const 0
         end
         i32.eqz
         if
          local.get $0
          i32.load offset=64
          local.set $0
          br $label12
         end
        end
       end
       i32.const -2
       local.get $0
       i32.eqz
       br_if $block11
       drop
       i32.const -22
       local.get $0
       i32.load offset=72
       br_if $block11
       drop
       local.get $0
       i32.const 1
       i32.store offset=72
       i32.const 8
       i32.load
       local.get $1
       i32.load offset=12
       i32.const 2
       i32.shl
       i32.add
       local.get $0
       i32.store
       i32.const 0
      end
      br $block10
     end
     local.get $0
     i32.const 4
     i32.eq
     if
      local.get $1
      call $11
      br $block10
     end
     local.get $0
     i32.const 1
     i32.eq
     if
      block $block15 (result i32)
       i32.const -16
       i32.const 100
       i32.load
       br_if $block15
       drop
       i32.const 104
       i32.load
       i32.eqz
       if
        i32.const 104
        i32.const 1
        i32.store
        i32.const 108
        call $93
        i32.store
       end
       i32.const -5
       i32.const 108
       i32.load
       br_if $block15
       drop
       i32.const 100
       i32.const 1
       i32.store
       i32.const 0
      end
      br $block10
     end
     local.get $1
     call $1
    end
    local.tee $0
    local.get $1
    i32.load offset=4
    i32.ne
    if (result i32)
     i32.const 16
     local.get $0
     i32.store
     local.get $1
     i32.const 0
     i32.load
     i32.sub
     i32.const 5
     i32.shr_u
    else
     local.get $1
     i32.const 32
     i32.add
     local.set $1
     br $label13
    end
   end
  end
 )
 (func $76 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  i32.const 0
  i32.load
  local.tee $2
  local.get $1
  local.tee $4
  i32.const 5
  i32.shl
  i32.add
  local.set $8
  local.get $2
  local.get $0
  i32.const 5
  i32.shl
  i32.add
  local.set $1
  block $block10
   loop $label10 (result i32)
    i32.const 100
    i32.load
    if
     loop $label3
      block $block
       loop $label2
        block $block1
         local.get $1
         local.get $8
         i32.eq
         br_if $block
         local.get $1
         i32.load8_u
         i32.const 2
         i32.ne
         br_if $block
         local.get $1
         i32.load offset=4
         br_if $block
         i32.const 4
         i32.load
         local.get $1
         i32.load offset=8
         i32.const 6
         i32.shl
         i32.add
         local.tee $0
         i32.const 28
         i32.load
         i32.add
         i32.const 1
         i32.sub
         i32.load8_u
         br_if $block
         local.get $0
         i32.load8_u
         i32.eqz
         br_if $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $2
         i32.load offset=64
         i32.store
         local.get $2
         local.get $0
         v128.load
         v128.store
         local.get $2
         local.get $0
         v128.load offset=16
         v128.store offset=16
         local.get $2
         local.get $0
         v128.load offset=32
         v128.store offset=32
         local.get $2
         local.get $0
         v128.load offset=48
         v128.store offset=48
         local.get $2
         i32.const 0
         i32.store offset=72
         local.get $2
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $2
         i64.const 0
         i64.store offset=92
         i32.const 256
         i32.load
         local.tee $0
         i32.const 40
         i32.load
         i32.ge_u
         br_if $block1
         i32.const 20
         i32.load
         i32.eqz
         if
          local.get $0
          i32.const 276
          i32.load
          i32.const 48
          i32.load
          i32.mul
          i32.ge_u
          br_if $block1
         end
         block $block2 (result i32)
          i32.const 0
          i32.const 296
          i32.load
          i32.const 300
          i32.load
          i32.ge_u
          br_if $block2
          drop
          i32.const 0
          local.set $0
          local.get $2
          local.tee $3
          i32.const -64
          i32.sub
          local.set $6
          loop $label
           block $block3
            local.get $3
            i32.load
            local.tee $5
            i32.eqz
            br_if $block3
            local.get $0
            i32.const 5
            i32.rotl
            local.get $5
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $0
            local.get $3
            i32.load offset=4
            local.tee $5
            i32.eqz
            br_if $block3
            local.get $0
            i32.const 5
            i32.rotl
            local.get $5
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $0
            local.get $3
            i32.load offset=8
            local.tee $5
            i32.eqz
            br_if $block3
            local.get $0
            i32.const 5
            i32.rotl
            local.get $5
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $0
            local.get $3
            i32.load offset=12
            local.tee $5
            i32.eqz
            br_if $block3
            local.get $0
            i32.const 5
            i32.rotl
            local.get $5
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $0
            local.get $6
            local.get $3
            i32.const 16
            i32.add
            local.tee $3
            i32.ne
            br_if $label
           end
          end
          i32.const 288
          i32.load
          local.get $0
          local.get $0
          i32.const 15
          i32.shr_u
          i32.xor
          local.tee $6
          i32.const 32
          i32.const 292
          i32.load
          i32.sub
          i32.shr_u
          i32.const 2
          i32.shl
          i32.add
          local.tee $5
          i32.load
          local.tee $0
          local.set $3
          i32.const 0
          block $block4 (result i32)
           loop $label1
            local.get $3
            if
             i32.const 0
             local.get $3
             i32.load offset=104
             local.get $6
             i32.eq
             br_if $block4
             drop
             local.get $3
             i32.load offset=100
             local.set $3
             br $label1
            end
           end
           local.get $2
           local.get $6
           i32.store offset=104
           local.get $2
           local.get $0
           i32.store offset=100
           local.get $5
           local.get $2
           i32.store
           i32.const 1
          end
          i32.eqz
          br_if $block2
          drop
          i32.const 296
          i32.const 296
          i32.load
          i32.const 1
          i32.add
          i32.store
          i32.const 1
         end
         i32.eqz
         br_if $block1
         i32.const 264
         i32.load
         local.set $0
         local.get $2
         i32.const 0
         i32.store offset=64
         local.get $2
         local.get $0
         i32.store offset=68
         local.get $0
         if
          local.get $0
          local.get $2
          i32.store offset=64
         else
          i32.const 260
          local.get $2
          i32.store
         end
         i32.const 264
         local.get $2
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 8
         i32.load
         local.get $1
         i32.load offset=12
         i32.const 2
         i32.shl
         i32.add
         local.get $2
         i32.store
         local.get $1
         i32.const 32
         i32.add
         local.set $1
         br $label2
        end
       end
       local.get $2
       call $30
       local.tee $0
       if
        local.get $2
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $2
        i32.store
       else
        i32.const 8
        i32.load
        local.get $1
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $2
        i32.store
       end
       local.get $0
       br_if $block
       local.get $1
       i32.const 32
       i32.add
       local.set $1
       br $label3
      end
     end
     local.get $1
     local.set $0
     loop $label7
      local.get $0
      local.get $8
      i32.ne
      if
       block $block5
        local.get $0
        i32.load8_u
        i32.const 7
        i32.ne
        br_if $block5
        i32.const 4
        i32.load
        local.get $0
        i32.load offset=8
        i32.const 6
        i32.shl
        i32.add
        local.set $2
        i32.const 0
        local.set $1
        i32.const 416
        i32.load
        if
         i32.const 0
         local.set $3
         local.get $2
         local.tee $1
         i32.const -64
         i32.sub
         local.set $6
         loop $label4
          block $block6
           local.get $1
           i32.load
           local.tee $5
           i32.eqz
           br_if $block6
           local.get $3
           i32.const 5
           i32.rotl
           local.get $5
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $3
           local.get $1
           i32.load offset=4
           local.tee $5
           i32.eqz
           br_if $block6
           local.get $3
           i32.const 5
           i32.rotl
           local.get $5
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $3
           local.get $1
           i32.load offset=8
           local.tee $5
           i32.eqz
           br_if $block6
           local.get $3
           i32.const 5
           i32.rotl
           local.get $5
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $3
           local.get $1
           i32.load offset=12
           local.tee $5
           i32.eqz
           br_if $block6
           local.get $3
           i32.const 5
           i32.rotl
           local.get $5
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $3
           local.get $6
           local.get $1
           i32.const 16
           i32.add
           local.tee $1
           i32.ne
           br_if $label4
          end
         end
         i32.const 416
         i32.load
         local.get $3
         local.get $3
         i32.const 15
         i32.shr_u
         i32.xor
         local.tee $6
         i32.const 32
         i32.const 420
         i32.load
         i32.sub
         i32.shr_u
         i32.const 2
         i32.shl
         i32.add
         i32.load
         local.set $1
         loop $label6
          local.get $1
          if
           block $block9
            local.get $1
            i32.load offset=104
            local.get $6
            i32.eq
            if
             local.get $1
             local.set $5
             block $block7 (result i32)
              i32.const 0
              local.get $1
              i64.load
              local.tee $9
              local.get $2
              local.tee $3
              i64.load
              i64.ne
              br_if $block7
              drop
              i32.const 1
              local.get $9
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block7
              drop
              i32.const 0
              local.get $1
              i64.load offset=8
              local.tee $9
              local.get $3
              i64.load offset=8
              i64.ne
              br_if $block7
              drop
              i32.const 1
              local.get $9
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block7
              drop
              local.get $1
              i32.const -64
              i32.sub
              local.set $7
              loop $label5
               block $block8
                local.get $3
                i32.const 16
                i32.add
                local.set $3
                local.get $7
                local.get $5
                i32.const 16
                i32.add
                local.tee $5
                i32.eq
                br_if $block8
                i32.const 0
                local.get $5
                i64.load
                local.tee $9
                local.get $3
                i64.load
                i64.ne
                br_if $block7
                drop
                local.get $9
                i64.const 56
                i64.shr_u
                i64.eqz
                br_if $block8
                i32.const 0
                local.get $5
                i64.load offset=8
                local.tee $9
                local.get $3
                i64.load offset=8
                i64.ne
                br_if $block7
                drop
                local.get $9
                i64.const 56
                i64.shr_u
                i64.const 0
                i64.ne
                br_if $label5
               end
              end
              i32.const 1
             end
             br_if $block9
            end
            local.get $1
            i32.load offset=100
            local.set $1
            br $label6
           end
          end
         end
        end
        local.get $1
        i32.eqz
        br_if $block5
        local.get $1
        i32.load offset=72
        br_if $block5
        local.get $0
        i32.load offset=4
        br_if $block5
        local.get $1
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $0
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $1
        i32.store
        local.get $0
        i32.const 32
        i32.add
        local.set $0
        br $label7
       end
      end
     end
     local.get $0
     local.set $1
    end
    local.get $1
    local.get $8
    i32.eq
    br_if $block10
    block $block12 (result i32)
     local.get $1
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      block $block11 (result i32)
       i32.const -9
       i32.const 100
       i32.load
       i32.eqz
       br_if $block11
       drop
       i32.const 4
       i32.load
       local.get $1
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $3
       i32.const -22
       i32.const 24
       i32.load
       if (result i32)
        local.get $3
        i32.load8_u
        i32.eqz
        local.tee $0
        if (result i32)
         local.get $0
        else
         local.get $3
         i32.load8_u offset=63
        end
        i32.const 255
        i32.and
       else
        i32.const 0
       end
       br_if $block11
       drop
       i32.const 84
       i32.const 84
       i32.load
       local.tee $2
       i32.load offset=64
       i32.store
       local.get $2
       local.get $3
       v128.load
       v128.store
       local.get $2
       local.get $3
       v128.load offset=16
       v128.store offset=16
       local.get $2
       local.get $3
       v128.load offset=32
       v128.store offset=32
       local.get $2
       local.get $3
       v128.load offset=48
       v128.store offset=48
       local.get $2
       i32.const 0
       i32.store offset=72
       local.get $2
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $2
       i64.const 0
       i64.store offset=92
       i32.const 24
       i32.load
       i32.eqz
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $3
        loop $label8
         local.get $3
         i32.const 64
         i32.lt_u
         if
          local.get $2
          local.get $3
          i32.add
          i32.const 0
          i32.store8
          local.get $3
          i32.const 1
          i32.add
          local.set $3
          br $label8
         end
        end
       end
       local.get $2
       call $30
       local.tee $0
       if
        local.get $2
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $2
        i32.store
       else
        i32.const 8
        i32.load
        local.get $1
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $2
        i32.store
       end
       local.get $0
      end
      br $block12
     end
     local.get $0
     i32.const 7
     i32.eq
     if
      block $block13 (result i32)
       i32.const -9
       i32.const 100
       i32.load
       i32.eqz
       br_if $block13
       drop
       i32.const -2
       i32.const 384
       i32.const 4
       i32.load
       local.get $1
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       call $45
       local.tee $0
       i32.eqz
       br_if $block13
       drop
       i32.const -22
       local.get $0
       i32.load offset=72
       br_if $block13
       drop
       local.get $0
       i32.const 1
       i32.store offset=72
       i32.const 8
       i32.load
       local.get $1
       i32.load offset=12
       i32.const 2
       i32.shl
       i32.add
       local.get $0
       i32.store
       i32.const 0
      end
      br $block12
     end
     local.get $0
     i32.const 4
     i32.eq
     if
      i32.const 8
      i32.load
      local.get $1
      i32.load offset=12
      i32.const 2
      i32.shl
      i32.add
      local.tee $0
      i32.load
      local.tee $6
      if (result i32)
       local.get $0
       i32.const 0
       i32.store
       local.get $6
       call $4
       i32.const 384
       i32.const 256
       local.get $6
       i32.load offset=72
       select
       local.tee $5
       i32.const 32
       i32.add
       local.tee $3
       i32.load
       local.get $6
       i32.load offset=104
       i32.const 32
       local.get $3
       i32.load offset=4
       i32.sub
       i32.shr_u
       i32.const 2
       i32.shl
       i32.add
       local.set $0
       loop $label9
        local.get $0
        i32.load
        local.tee $2
        local.get $6
        i32.ne
        if
         local.get $2
         i32.const 100
         i32.add
         local.set $0
         br $label9
        end
       end
       local.get $0
       local.get $6
       i32.load offset=100
       i32.store
       local.get $3
       local.get $3
       i32.load offset=8
       i32.const 1
       i32.sub
       i32.store offset=8
       local.get $6
       i32.load offset=68
       local.tee $0
       if
        local.get $0
        local.get $6
        i32.load offset=64
        i32.store offset=64
       else
        local.get $5
        local.get $6
        i32.load offset=64
        i32.store offset=4
       end
       local.get $6
       i32.load offset=64
       local.tee $0
       if
        local.get $0
        local.get $6
        i32.load offset=68
        i32.store offset=68
       else
        local.get $5
        local.get $6
        i32.load offset=68
        i32.store offset=8
       end
       local.get $5
       local.get $5
       i32.load
       i32.const 1
       i32.sub
       i32.store
       local.get $5
       i32.const 256
       i32.eq
       if
        call $0
       end
       local.get $6
       i32.const 84
       i32.load
       i32.store offset=64
       i32.const 84
       local.get $6
       i32.store
       i32.const 0
      else
       i32.const -9
      end
      br $block12
     end
     local.get $0
     i32.const 1
     i32.eq
     if
      block $block14 (result i32)
       i32.const -16
       i32.const 100
       i32.load
       br_if $block14
       drop
       i32.const 104
       i32.load
       i32.eqz
       if
        i32.const 104
        i32.const 1
        i32.store
        i32.const 108
        call $94
        i32.store
       end
       i32.const -5
       i32.const 108
       i32.load
       br_if $block14
       drop
       i32.const 100
       i32.const 1
       i32.store
       i32.const 0
      end
      br $block12
     end
     local.get $1
     call $1
    end
    local.tee $0
    local.get $1
    i32.load offset=4
    i32.ne
    if (result i32)
     i32.const 16
     local.get $0
     i32.store
     local.get $1
     i32.const 0
     i32.load
     i32.sub
     i32.const 5
     i32.shr_u
    else
     local.get $1
     i32.const 32
     i32.add
     local.set $1
     br $label10
    end
   end
   local.set $4
  end
  local.get $4
 )
 (func $77 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
  (local $11 i64)
  i32.const 0
  i32.load
  local.tee $2
  local.get $1
  local.tee $3
  i32.const 5
  i32.shl
  i32.add
  local.set $6
  local.get $2
  local.get $0
  i32.const 5
  i32.shl
  i32.add
  local.set $1
  loop $label12 (result i32)
   i32.const 100
   i32.load
   if
    loop $label4
     block $block
      loop $label3
       block $block1
        local.get $1
        local.get $6
        i32.eq
        br_if $block
        local.get $1
        i32.load8_u
        i32.const 2
        i32.ne
        br_if $block
        local.get $1
        i32.load offset=4
        br_if $block
        i32.const 4
        i32.load
        local.get $1
        i32.load offset=8
        i32.const 6
        i32.shl
        i32.add
        local.tee $0
        i32.const 28
        i32.load
        i32.add
        i32.const 1
        i32.sub
        i32.load8_u
        br_if $block
        local.get $0
        i32.load8_u
        i32.eqz
        br_if $block
        i32.const 84
        i32.const 84
        i32.load
        local.tee $7
        i32.load offset=64
        i32.store
        local.get $7
        local.get $0
        v128.load
        v128.store
        local.get $7
        local.get $0
        v128.load offset=16
        v128.store offset=16
        local.get $7
        local.get $0
        v128.load offset=32
        v128.store offset=32
        local.get $7
        local.get $0
        v128.load offset=48
        v128.store offset=48
        local.get $7
        i32.const 0
        i32.store offset=72
        local.get $7
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
        v128.store offset=76
        local.get $7
        i64.const 0
        i64.store offset=92
        i32.const 256
        i32.load
        local.tee $0
        i32.const 40
        i32.load
        i32.ge_u
        br_if $block1
        i32.const 20
        i32.load
        i32.eqz
        if
         local.get $0
         i32.const 276
         i32.load
         i32.const 48
         i32.load
         i32.mul
         i32.ge_u
         br_if $block1
        end
        i32.const 288
        local.set $2
        i32.const 288
        i32.load
        local.set $4
        loop $label
         local.get $4
         i32.const 1
         i32.and
         if
          local.get $7
          local.get $4
          i32.const 1
          i32.xor
          local.tee $0
          i32.load offset=100
          local.tee $4
          i32.const 3
          i32.shr_u
          i32.add
          i32.load8_u
          local.get $4
          i32.const 7
          i32.and
          i32.shr_u
          i32.const 1
          i32.and
          i32.const 2
          i32.shl
          local.get $0
          i32.add
          i32.const 104
          i32.add
          i32.load
          local.set $4
          br $label
         end
        end
        block $block2 (result i32)
         local.get $4
         i32.eqz
         if
          i32.const 288
          local.get $7
          i32.store
          i32.const 1
          br $block2
         end
         i32.const 0
         local.set $0
         block $block3
          loop $label1
           local.get $0
           i32.const 64
           i32.lt_u
           if
            block $block4
             local.get $0
             local.get $7
             i32.add
             i64.load
             local.tee $10
             local.get $0
             local.get $4
             i32.add
             i64.load
             i64.xor
             local.tee $11
             i64.ctz
             i32.wrap_i64
             local.get $0
             i32.const 3
             i32.shl
             i32.add
             local.set $5
             local.get $11
             i64.const 0
             i64.ne
             br_if $block3
             local.get $10
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block4
             local.get $0
             i32.const 8
             i32.add
             local.set $0
             br $label1
            end
           end
          end
          i32.const 512
          local.set $5
         end
         i32.const 0
         local.get $5
         i32.const 512
         i32.eq
         br_if $block2
         drop
         i32.const 288
         i32.load
         local.set $4
         loop $label2
          local.get $4
          i32.const 1
          i32.and
          if (result i32)
           local.get $4
           i32.const 1
           i32.xor
           i32.load offset=100
           local.get $5
           i32.lt_u
          else
           i32.const 0
          end
          if
           local.get $7
           local.get $4
           i32.const 1
           i32.xor
           local.tee $0
           i32.load offset=100
           local.tee $2
           i32.const 3
           i32.shr_u
           i32.add
           i32.load8_u
           local.get $2
           i32.const 7
           i32.and
           i32.shr_u
           i32.const 1
           i32.and
           i32.const 2
           i32.shl
           local.get $0
           i32.add
           i32.const 104
           i32.add
           local.tee $2
           i32.load
           local.set $4
           br $label2
          end
         end
         local.get $7
         local.get $5
         i32.store offset=100
         local.get $7
         local.get $7
         local.get $7
         i32.load offset=100
         local.tee $0
         i32.const 3
         i32.shr_u
         i32.add
         i32.load8_u
         local.get $0
         i32.const 7
         i32.and
         i32.shr_u
         i32.const 1
         i32.and
         i32.const 2
         i32.shl
         i32.add
         i32.const 104
         i32.add
         local.tee $0
         local.get $7
         i32.store
         local.get $0
         i32.const 4
         i32.xor
         local.get $4
         i32.store
         local.get $2
         local.get $7
         i32.const 1
         i32.or
         i32.store
         i32.const 1
        end
        i32.eqz
        br_if $block1
        i32.const 264
        i32.load
        local.set $0
        local.get $7
        i32.const 0
        i32.store offset=64
        local.get $7
        local.get $0
        i32.store offset=68
        local.get $0
        if
         local.get $0
         local.get $7
         i32.store offset=64
        else
         i32.const 260
         local.get $7
         i32.store
        end
        i32.const 264
        local.get $7
        i32.store
        i32.const 256
        i32.const 256
        i32.load
        i32.const 1
        i32.add
        i32.store
        i32.const 8
        i32.load
        local.get $1
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $7
        i32.store
        local.get $1
        i32.const 32
        i32.add
        local.set $1
        br $label3
       end
      end
      local.get $7
      call $31
      local.tee $0
      if
       local.get $7
       i32.const 84
       i32.load
       i32.store offset=64
       i32.const 84
       local.get $7
       i32.store
      else
       i32.const 8
       i32.load
       local.get $1
       i32.load offset=12
       i32.const 2
       i32.shl
       i32.add
       local.get $7
       i32.store
      end
      local.get $0
      br_if $block
      local.get $1
      i32.const 32
      i32.add
      local.set $1
      br $label4
     end
    end
    local.get $1
    local.set $2
    loop $label7
     local.get $2
     local.get $6
     i32.ne
     if
      block $block5
       local.get $2
       i32.load8_u
       i32.const 7
       i32.ne
       br_if $block5
       i32.const 4
       i32.load
       local.get $2
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $1
       i32.const 416
       i32.load
       local.set $0
       loop $label5
        local.get $0
        i32.const 1
        i32.and
        if
         local.get $1
         local.get $0
         i32.const 1
         i32.xor
         local.tee $0
         i32.load offset=100
         local.tee $4
         i32.const 3
         i32.shr_u
         i32.add
         i32.load8_u
         local.get $4
         i32.const 7
         i32.and
         i32.shr_u
         i32.const 1
         i32.and
         i32.const 2
         i32.shl
         local.get $0
         i32.add
         i32.const 104
         i32.add
         i32.load
         local.set $0
         br $label5
        end
       end
       local.get $0
       i32.const 0
       local.get $0
       if (result i32)
        block $block6 (result i32)
         i32.const 0
         local.get $0
         i64.load
         local.tee $10
         local.get $1
         i64.load
         i64.ne
         br_if $block6
         drop
         i32.const 1
         local.get $10
         i64.const 56
         i64.shr_u
         i64.eqz
         br_if $block6
         drop
         i32.const 0
         local.get $0
         i64.load offset=8
         local.tee $10
         local.get $1
         i64.load offset=8
         i64.ne
         br_if $block6
         drop
         i32.const 1
         local.get $10
         i64.const 56
         i64.shr_u
         i64.eqz
         br_if $block6
         drop
         local.get $0
         i32.const -64
         i32.sub
         local.set $4
         loop $label6
          block $block7
           local.get $1
           i32.const 16
           i32.add
           local.set $1
           local.get $4
           local.get $0
           i32.const 16
           i32.add
           local.tee $0
           i32.eq
           br_if $block7
           i32.const 0
           local.get $0
           i64.load
           local.tee $10
           local.get $1
           i64.load
           i64.ne
           br_if $block6
           drop
           local.get $10
           i64.const 56
           i64.shr_u
           i64.eqz
           br_if $block7
           i32.const 0
           local.get $0
           i64.load offset=8
           local.tee $10
           local.get $1
           i64.load offset=8
           i64.ne
           br_if $block6
           drop
           local.get $10
           i64.const 56
           i64.shr_u
           i64.const 0
           i64.ne
           br_if $label6
          end
         end
         i32.const 1
        end
       else
        i32.const 0
       end
       select
       local.tee $0
       i32.eqz
       br_if $block5
       local.get $0
       i32.load offset=72
       br_if $block5
       local.get $2
       i32.load offset=4
       br_if $block5
       local.get $0
       i32.const 1
       i32.store offset=72
       i32.const 8
       i32.load
       local.get $2
       i32.load offset=12
       i32.const 2
       i32.shl
       i32.add
       local.get $0
       i32.store
       local.get $2
       i32.const 32
       i32.add
       local.set $2
       br $label7
      end
     end
    end
    local.get $2
    local.set $1
   end
   local.get $1
   local.get $6
   i32.eq
   if (result i32)
    local.get $3
   else
    block $block9 (result i32)
     local.get $1
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      block $block8 (result i32)
       i32.const -9
       i32.const 100
       i32.load
       i32.eqz
       br_if $block8
       drop
       i32.const 4
       i32.load
       local.get $1
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $0
       i32.const -22
       i32.const 24
       i32.load
       if (result i32)
        local.get $0
        i32.load8_u
        i32.eqz
        local.tee $2
        if (result i32)
         local.get $2
        else
         local.get $0
         i32.load8_u offset=63
        end
        i32.const 255
        i32.and
       else
        i32.const 0
       end
       br_if $block8
       drop
       i32.const 84
       i32.const 84
       i32.load
       local.tee $2
       i32.load offset=64
       i32.store
       local.get $2
       local.get $0
       v128.load
       v128.store
       local.get $2
       local.get $0
       v128.load offset=16
       v128.store offset=16
       local.get $2
       local.get $0
       v128.load offset=32
       v128.store offset=32
       local.get $2
       local.get $0
       v128.load offset=48
       v128.store offset=48
       local.get $2
       i32.const 0
       i32.store offset=72
       local.get $2
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $2
       i64.const 0
       i64.store offset=92
       i32.const 24
       i32.load
       i32.eqz
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $5
        loop $label8
         local.get $5
         i32.const 64
         i32.lt_u
         if
          local.get $2
          local.get $5
          i32.add
          i32.const 0
          i32.store8
          local.get $5
          i32.const 1
          i32.add
          local.set $5
          br $label8
         end
        end
       end
       local.get $2
       call $31
       local.tee $0
       if
        local.get $2
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $2
        i32.store
       else
        i32.const 8
        i32.load
        local.get $1
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $2
        i32.store
       end
       local.get $0
      end
      br $block9
     end
     local.get $0
     i32.const 7
     i32.eq
     if
      block $block10 (result i32)
       i32.const -9
       i32.const 100
       i32.load
       i32.eqz
       br_if $block10
       drop
       i32.const 4
       i32.load
       local.get $1
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $4
       i32.const 416
       i32.load
       local.set $0
       loop $label9
        local.get $0
        i32.const 1
        i32.and
        if
         local.get $4
         local.get $0
         i32.const 1
         i32.xor
         local.tee $0
         i32.load offset=100
         local.tee $2
         i32.const 3
         i32.shr_u
         i32.add
         i32.load8_u
         local.get $2
         i32.const 7
         i32.and
         i32.shr_u
         i32.const 1
         i32.and
         i32.const 2
         i32.shl
         local.get $0
         i32.add
         i32.const 104
         i32.add
         i32.load
         local.set $0
         br $label9
        end
       end
       i32.const -2
       local.get $0
       i32.const 0
       local.get $0
       if (result i32)
        block $block11 (result i32)
         i32.const 0
         local.get $0
         i64.load
         local.tee $10
         local.get $4
         i64.load
         i64.ne
         br_if $block11
         drop
         i32.const 1
         local.get $10
         i64.const 56
         i64.shr_u
         i64.eqz
         br_if $block11
         drop
         i32.const 0
         local.get $0
         i64.load offset=8
         local.tee $10
         local.get $4
         i64.load offset=8
         i64.ne
         br_if $block11
         drop
         i32.const 1
         local.get $10
         i64.const 56
         i64.shr_u
         i64.eqz
         br_if $block11
         drop
         local.get $0
         i32.const -64
         i32.sub
         local.set $2
         loop $label10
          block $block12
           local.get $4
           i32.const 16
           i32.add
           local.set $4
           local.get $2
           local.get $0
           i32.const 16
           i32.add
           local.tee $0
           i32.eq
           br_if $block12
           i32.const 0
           local.get $0
           i64.load
           local.tee $10
           local.get $4
           i64.load
           i64.ne
           br_if $block11
           drop
           local.get $10
           i64.const 56
           i64.shr_u
           i64.eqz
           br_if $block12
           i32.const 0
           local.get $0
           i64.load offset=8
           local.tee $10
           local.get $4
           i64.load offset=8
           i64.ne
           br_if $block11
           drop
           local.get $10
           i64.const 56
           i64.shr_u
           i64.const 0
           i64.ne
           br_if $label10
          end
         end
         i32.const 1
        end
       else
        i32.const 0
       end
       select
       local.tee $0
       i32.eqz
       br_if $block10
       drop
       i32.const -22
       local.get $0
       i32.load offset=72
       br_if $block10
       drop
       local.get $0
       i32.const 1
       i32.store offset=72
       i32.const 8
       i32.load
       local.get $1
       i32.load offset=12
       i32.const 2
       i32.shl
       i32.add
       local.get $0
       i32.store
       i32.const 0
      end
      br $block9
     end
     local.get $0
     i32.const 4
     i32.eq
     if
      block $block13 (result i32)
       i32.const 0
       local.set $5
       i32.const 0
       local.set $2
       i32.const -9
       i32.const 8
       i32.load
       local.tee $0
       local.get $1
       i32.load offset=12
       i32.const 2
       i32.shl
       i32.add
       i32.load
       local.tee $9
       i32.eqz
       br_if $block13
       drop
       local.get $0
       local.get $1
       i32.load offset=12
       i32.const 2
       i32.shl
       i32.add
       i32.const 0
       i32.store
       local.get $9
       call $4
       i32.const 384
       i32.const 256
       local.get $9
       i32.load offset=72
       select
       local.tee $7
       i32.const 32
       i32.add
       local.tee $8
       local.tee $0
       i32.load
       local.set $4
       loop $label11
        local.get $4
        i32.const 1
        i32.and
        if
         local.get $0
         local.get $5
         local.get $4
         local.get $9
         i32.const 1
         i32.or
         i32.eq
         select
         local.set $5
         local.get $0
         local.set $2
         local.get $9
         local.get $4
         i32.const 1
         i32.xor
         local.tee $0
         i32.load offset=100
         local.tee $4
         i32.const 3
         i32.shr_u
         i32.add
         i32.load8_u
         local.get $4
         i32.const 7
         i32.and
         i32.shr_u
         i32.const 1
         i32.and
         i32.const 2
         i32.shl
         local.get $0
         i32.add
         i32.const 104
         i32.add
         local.tee $0
         i32.load
         local.set $4
         br $label11
        end
       end
       block $block14
        local.get $2
        i32.eqz
        if
         local.get $8
         i32.const 0
         i32.store
         br $block14
        end
        local.get $2
        i32.load
        local.set $4
        local.get $2
        local.get $0
        i32.const 4
        i32.xor
        i32.load
        i32.store
        local.get $5
        i32.eqz
        local.get $2
        local.get $5
        i32.eq
        i32.or
        br_if $block14
        local.get $4
        i32.const 1
        i32.xor
        local.tee $0
        local.get $9
        i32.load offset=100
        i32.store offset=100
        local.get $0
        local.get $9
        i64.load offset=104
        i64.store offset=104
        local.get $5
        local.get $4
        i32.store
       end
       local.get $9
       i32.load offset=68
       local.tee $0
       if
        local.get $0
        local.get $9
        i32.load offset=64
        i32.store offset=64
       else
        local.get $7
        local.get $9
        i32.load offset=64
        i32.store offset=4
       end
       local.get $9
       i32.load offset=64
       local.tee $0
       if
        local.get $0
        local.get $9
        i32.load offset=68
        i32.store offset=68
       else
        local.get $7
        local.get $9
        i32.load offset=68
        i32.store offset=8
       end
       local.get $7
       local.get $7
       i32.load
       i32.const 1
       i32.sub
       i32.store
       local.get $7
       i32.const 256
       i32.eq
       if
        call $0
       end
       local.get $9
       i32.const 84
       i32.load
       i32.store offset=64
       i32.const 84
       local.get $9
       i32.store
       i32.const 0
      end
      br $block9
     end
     local.get $0
     i32.const 1
     i32.eq
     if
      block $block15 (result i32)
       i32.const -16
       i32.const 100
       i32.load
       br_if $block15
       drop
       i32.const 104
       i32.load
       i32.eqz
       if
        i32.const 104
        i32.const 1
        i32.store
        i32.const 108
        call $95
        i32.store
       end
       i32.const -5
       i32.const 108
       i32.load
       br_if $block15
       drop
       i32.const 100
       i32.const 1
       i32.store
       i32.const 0
      end
      br $block9
     end
     local.get $1
     call $1
    end
    local.tee $0
    local.get $1
    i32.load offset=4
    i32.ne
    if (result i32)
     i32.const 16
     local.get $0
     i32.store
     local.get $1
     i32.const 0
     i32.load
     i32.sub
     i32.const 5
     i32.shr_u
    else
     local.get $1
     i32.const 32
     i32.add
     local.set $1
     br $label12
    end
   end
  end
 )
 (func $78 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  i32.const 0
  i32.load
  local.tee $2
  local.get $1
  local.tee $4
  i32.const 5
  i32.shl
  i32.add
  local.set $6
  local.get $2
  local.get $0
  i32.const 5
  i32.shl
  i32.add
  local.set $2
  block $block7
   loop $label6 (result i32)
    i32.const 100
    i32.load
    if
     loop $label3
      block $block
       loop $label2
        block $block1
         local.get $6
         local.get $2
         local.tee $0
         i32.eq
         br_if $block
         local.get $2
         i32.load8_u
         i32.const 2
         i32.ne
         br_if $block
         local.get $2
         i32.load offset=4
         br_if $block
         i32.const 4
         i32.load
         local.get $2
         i32.load offset=8
         i32.const 6
         i32.shl
         i32.add
         local.tee $1
         i32.const 28
         i32.load
         i32.add
         i32.const 1
         i32.sub
         i32.load8_u
         br_if $block
         local.get $1
         i32.load8_u
         i32.eqz
         br_if $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $3
         i32.load offset=64
         i32.store
         local.get $3
         local.get $1
         v128.load
         v128.store
         local.get $3
         local.get $1
         v128.load offset=16
         v128.store offset=16
         local.get $3
         local.get $1
         v128.load offset=32
         v128.store offset=32
         local.get $3
         local.get $1
         v128.load offset=48
         v128.store offset=48
         local.get $3
         i32.const 0
         i32.store offset=72
         local.get $3
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $3
         i64.const 0
         i64.store offset=92
         i32.const 256
         i32.load
         local.tee $1
         i32.const 40
         i32.load
         i32.ge_u
         br_if $block1
         i32.const 20
         i32.load
         i32.eqz
         if
          local.get $1
          i32.const 276
          i32.load
          i32.const 48
          i32.load
          i32.mul
          i32.ge_u
          br_if $block1
         end
         block $block2 (result i32)
          i32.const 0
          i32.const 296
          i32.load
          i32.const 300
          i32.load
          i32.ge_u
          br_if $block2
          drop
          i32.const 0
          local.set $2
          local.get $3
          local.tee $1
          i32.const -64
          i32.sub
          local.set $5
          loop $label
           block $block3
            local.get $1
            i32.load
            local.tee $7
            i32.eqz
            br_if $block3
            local.get $2
            i32.const 5
            i32.rotl
            local.get $7
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $2
            local.get $1
            i32.load offset=4
            local.tee $7
            i32.eqz
            br_if $block3
            local.get $2
            i32.const 5
            i32.rotl
            local.get $7
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $2
            local.get $1
            i32.load offset=8
            local.tee $7
            i32.eqz
            br_if $block3
            local.get $2
            i32.const 5
            i32.rotl
            local.get $7
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $2
            local.get $1
            i32.load offset=12
            local.tee $7
            i32.eqz
            br_if $block3
            local.get $2
            i32.const 5
            i32.rotl
            local.get $7
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $2
            local.get $5
            local.get $1
            i32.const 16
            i32.add
            local.tee $1
            i32.ne
            br_if $label
           end
          end
          i32.const 288
          i32.load
          local.get $2
          local.get $2
          i32.const 15
          i32.shr_u
          i32.xor
          local.tee $1
          i32.const 32
          i32.const 292
          i32.load
          i32.sub
          i32.shr_u
          i32.const 2
          i32.shl
          i32.add
          local.tee $5
          i32.load
          local.tee $7
          local.set $2
          i32.const 0
          block $block4 (result i32)
           loop $label1
            local.get $2
            if
             i32.const 0
             local.get $2
             i32.load offset=104
             local.get $1
             i32.eq
             br_if $block4
             drop
             local.get $2
             i32.load offset=100
             local.set $2
             br $label1
            end
           end
           local.get $3
           local.get $1
           i32.store offset=104
           local.get $3
           local.get $7
           i32.store offset=100
           local.get $5
           local.get $3
           i32.store
           i32.const 1
          end
          i32.eqz
          br_if $block2
          drop
          i32.const 296
          i32.const 296
          i32.load
          i32.const 1
          i32.add
          i32.store
          i32.const 1
         end
         i32.eqz
         br_if $block1
         i32.const 264
         i32.load
         local.set $1
         local.get $3
         i32.const 0
         i32.store offset=64
         local.get $3
         local.get $1
         i32.store offset=68
         local.get $1
         if
          local.get $1
          local.get $3
          i32.store offset=64
         else
          i32.const 260
          local.get $3
          i32.store
         end
         i32.const 264
         local.get $3
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 8
         i32.load
         local.get $0
         i32.load offset=12
         i32.const 2
         i32.shl
         i32.add
         local.get $3
         i32.store
         local.get $0
         i32.const 32
         i32.add
         local.set $2
         br $label2
        end
       end
       local.get $3
       call $8
       local.tee $1
       if
        local.get $3
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $3
        i32.store
       else
        i32.const 8
        i32.load
        local.get $0
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $3
        i32.store
       end
       local.get $1
       br_if $block
       local.get $0
       i32.const 32
       i32.add
       local.set $2
       br $label3
      end
     end
     local.get $0
     local.set $2
     loop $label5
      local.get $2
      local.get $6
      i32.ne
      if
       block $block5
        local.get $2
        i32.load8_u
        i32.const 7
        i32.ne
        br_if $block5
        i32.const 388
        i32.load
        local.tee $1
        local.set $5
        i32.const 4
        i32.load
        local.get $2
        i32.load offset=8
        i32.const 6
        i32.shl
        i32.add
        local.tee $3
        local.set $0
        block $block6
         loop $label4
          local.get $5
          if
           local.get $5
           i32.load8_u
           local.tee $7
           local.get $0
           i32.load8_u
           i32.eq
           if
            local.get $7
            i32.eqz
            br_if $block6
            local.get $5
            i32.load8_u offset=1
            local.tee $7
            local.get $0
            i32.load8_u offset=1
            i32.eq
            if
             local.get $7
             i32.eqz
             br_if $block6
             local.get $5
             i32.load8_u offset=2
             local.tee $7
             local.get $0
             i32.load8_u offset=2
             i32.eq
             if
              local.get $7
              i32.eqz
              br_if $block6
              local.get $5
              i32.load8_u offset=3
              local.tee $7
              local.get $0
              i32.load8_u offset=3
              i32.eq
              if
               local.get $7
               i32.eqz
               br_if $block6
               local.get $5
               i32.load8_u offset=4
               local.tee $7
               local.get $0
               i32.load8_u offset=4
               i32.eq
               if
                local.get $7
                i32.eqz
                br_if $block6
                local.get $5
                i32.load8_u offset=5
                local.tee $7
                local.get $0
                i32.load8_u offset=5
                i32.eq
                if
                 local.get $7
                 i32.eqz
                 br_if $block6
                 local.get $5
                 i32.load8_u offset=6
                 local.tee $7
                 local.get $0
                 i32.load8_u offset=6
                 i32.eq
                 if
                  local.get $7
                  i32.eqz
                  br_if $block6
                  local.get $5
                  i32.load8_u offset=7
                  local.tee $7
                  local.get $0
                  i32.load8_u offset=7
                  i32.eq
                  if
                   local.get $7
                   i32.eqz
                   br_if $block6
                   local.get $5
                   i32.const 8
                   i32.add
                   local.set $5
                   local.get $0
                   i32.const 8
                   i32.add
                   local.set $0
                   br $label4
                  end
                 end
                end
               end
              end
             end
            end
           end
           local.get $1
           i32.load offset=64
           local.tee $1
           local.set $5
           local.get $3
           local.set $0
           br $label4
          end
         end
         i32.const 0
         local.set $1
        end
        local.get $1
        i32.eqz
        br_if $block5
        local.get $1
        i32.load offset=72
        br_if $block5
        local.get $2
        i32.load offset=4
        br_if $block5
        local.get $1
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $2
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $1
        i32.store
        local.get $2
        i32.const 32
        i32.add
        local.set $2
        br $label5
       end
      end
     end
    end
    local.get $2
    local.get $6
    i32.eq
    br_if $block7
    block $block8 (result i32)
     local.get $2
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      local.get $2
      call $49
      br $block8
     end
     local.get $0
     i32.const 7
     i32.eq
     if
      local.get $2
      call $23
      br $block8
     end
     local.get $0
     i32.const 4
     i32.eq
     if
      local.get $2
      call $50
      br $block8
     end
     local.get $0
     i32.const 1
     i32.eq
     if
      block $block9 (result i32)
       i32.const -16
       i32.const 100
       i32.load
       br_if $block9
       drop
       i32.const 104
       i32.load
       i32.eqz
       if
        i32.const 104
        i32.const 1
        i32.store
        i32.const 108
        call $96
        i32.store
       end
       i32.const -5
       i32.const 108
       i32.load
       br_if $block9
       drop
       i32.const 100
       i32.const 1
       i32.store
       i32.const 0
      end
      br $block8
     end
     local.get $2
     call $1
    end
    local.tee $0
    local.get $2
    i32.load offset=4
    i32.ne
    if (result i32)
     i32.const 16
     local.get $0
     i32.store
     local.get $2
     i32.const 0
     i32.load
     i32.sub
     i32.const 5
     i32.shr_u
    else
     local.get $2
     i32.const 32
     i32.add
     local.set $2
     br $label6
    end
   end
   local.set $4
  end
  local.get $4
 )
 (func $79 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  i32.const 4
  i32.const 33
  i32.const 384
  i32.load
  i32.const 1
  i32.or
  i32.clz
  i32.sub
  local.tee $7
  i32.shl
  local.tee $1
  i32.const 4
  i32.sub
  local.set $8
  i32.const 96
  local.get $1
  i32.const 96
  i32.load
  local.tee $0
  i32.add
  i32.store
  i32.const 160
  i32.const 160
  i32.load
  i32.const 1
  i32.add
  i32.store
  local.get $0
  i32.const 0
  local.get $1
  memory.fill
  local.get $0
  local.set $4
  i32.const 388
  i32.load
  local.set $1
  loop $label3
   local.get $1
   if
    block $block3
     i32.const 0
     local.set $2
     local.get $1
     local.tee $0
     i32.const -64
     i32.sub
     local.set $5
     loop $label
      block $block
       local.get $0
       i32.load
       local.tee $3
       i32.eqz
       br_if $block
       local.get $2
       i32.const 5
       i32.rotl
       local.get $3
       i32.xor
       i32.const -1640531535
       i32.mul
       local.set $2
       local.get $0
       i32.load offset=4
       local.tee $3
       i32.eqz
       br_if $block
       local.get $2
       i32.const 5
       i32.rotl
       local.get $3
       i32.xor
       i32.const -1640531535
       i32.mul
       local.set $2
       local.get $0
       i32.load offset=8
       local.tee $3
       i32.eqz
       br_if $block
       local.get $2
       i32.const 5
       i32.rotl
       local.get $3
       i32.xor
       i32.const -1640531535
       i32.mul
       local.set $2
       local.get $0
       i32.load offset=12
       local.tee $3
       i32.eqz
       br_if $block
       local.get $2
       i32.const 5
       i32.rotl
       local.get $3
       i32.xor
       i32.const -1640531535
       i32.mul
       local.set $2
       local.get $5
       local.get $0
       i32.const 16
       i32.add
       local.tee $0
       i32.ne
       br_if $label
      end
     end
     local.get $4
     local.get $2
     local.get $2
     i32.const 15
     i32.shr_u
     i32.xor
     i32.const 32
     local.get $7
     i32.sub
     i32.shr_u
     i32.const 2
     i32.shl
     local.tee $6
     i32.add
     i32.load
     local.set $2
     loop $label2
      local.get $2
      if
       local.get $1
       local.set $3
       block $block1 (result i32)
        i32.const 0
        local.get $1
        i64.load
        local.tee $9
        local.get $2
        local.tee $0
        i64.load
        i64.ne
        br_if $block1
        drop
        i32.const 1
        local.get $9
        i64.const 56
        i64.shr_u
        i64.eqz
        br_if $block1
        drop
        i32.const 0
        local.get $1
        i64.load offset=8
        local.tee $9
        local.get $2
        i64.load offset=8
        i64.ne
        br_if $block1
        drop
        i32.const 1
        local.get $9
        i64.const 56
        i64.shr_u
        i64.eqz
        br_if $block1
        drop
        local.get $1
        i32.const -64
        i32.sub
        local.set $5
        loop $label1
         block $block2
          local.get $0
          i32.const 16
          i32.add
          local.set $0
          local.get $5
          local.get $3
          i32.const 16
          i32.add
          local.tee $3
          i32.eq
          br_if $block2
          i32.const 0
          local.get $3
          i64.load
          local.tee $9
          local.get $0
          i64.load
          i64.ne
          br_if $block1
          drop
          local.get $9
          i64.const 56
          i64.shr_u
          i64.eqz
          br_if $block2
          i32.const 0
          local.get $3
          i64.load offset=8
          local.tee $9
          local.get $0
          i64.load offset=8
          i64.ne
          br_if $block1
          drop
          local.get $9
          i64.const 56
          i64.shr_u
          i64.const 0
          i64.ne
          br_if $label1
         end
        end
        i32.const 1
       end
       i32.eqz
       if
        local.get $4
        local.get $6
        i32.const 4
        i32.add
        local.get $8
        i32.and
        local.tee $6
        i32.add
        i32.load
        local.set $2
        br $label2
       end
      end
     end
     local.get $2
     br_if $block3
     local.get $4
     local.get $6
     i32.add
     local.get $1
     i32.store
     local.get $1
     i32.load offset=64
     local.set $1
     br $label3
    end
   end
  end
  i32.const 96
  local.get $4
  i32.store
  local.get $1
  i32.eqz
 )
 (func $80 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  (local $10 i64)
  i32.const 0
  i32.load
  local.tee $2
  local.get $1
  local.tee $5
  i32.const 5
  i32.shl
  i32.add
  local.set $6
  local.get $2
  local.get $0
  i32.const 5
  i32.shl
  i32.add
  local.set $1
  block $block17
   loop $label14 (result i32)
    i32.const 100
    i32.load
    if
     loop $label5
      block $block
       loop $label4
        block $block1
         local.get $1
         local.get $6
         i32.eq
         br_if $block
         local.get $1
         i32.load8_u
         i32.const 2
         i32.ne
         br_if $block
         local.get $1
         i32.load offset=4
         br_if $block
         i32.const 4
         i32.load
         local.get $1
         i32.load offset=8
         i32.const 6
         i32.shl
         i32.add
         local.tee $0
         i32.const 28
         i32.load
         i32.add
         i32.const 1
         i32.sub
         i32.load8_u
         br_if $block
         local.get $0
         i32.load8_u
         i32.eqz
         br_if $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $4
         i32.load offset=64
         i32.store
         local.get $4
         local.get $0
         v128.load
         v128.store
         local.get $4
         local.get $0
         v128.load offset=16
         v128.store offset=16
         local.get $4
         local.get $0
         v128.load offset=32
         v128.store offset=32
         local.get $4
         local.get $0
         v128.load offset=48
         v128.store offset=48
         local.get $4
         i32.const 0
         i32.store offset=72
         local.get $4
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $4
         i64.const 0
         i64.store offset=92
         i32.const 256
         i32.load
         local.tee $0
         i32.const 40
         i32.load
         i32.ge_u
         br_if $block1
         i32.const 20
         i32.load
         i32.eqz
         if
          local.get $0
          i32.const 276
          i32.load
          i32.const 48
          i32.load
          i32.mul
          i32.ge_u
          br_if $block1
         end
         block $block4 (result i32)
          i32.const 288
          i32.load
          if
           i32.const 0
           local.set $3
           local.get $4
           local.tee $2
           i32.const -64
           i32.sub
           local.set $0
           loop $label
            block $block2
             local.get $2
             i32.load
             local.tee $7
             i32.eqz
             br_if $block2
             local.get $3
             i32.const 5
             i32.rotl
             local.get $7
             i32.xor
             i32.const -1640531535
             i32.mul
             local.set $3
             local.get $2
             i32.load offset=4
             local.tee $7
             i32.eqz
             br_if $block2
             local.get $3
             i32.const 5
             i32.rotl
             local.get $7
             i32.xor
             i32.const -1640531535
             i32.mul
             local.set $3
             local.get $2
             i32.load offset=8
             local.tee $7
             i32.eqz
             br_if $block2
             local.get $3
             i32.const 5
             i32.rotl
             local.get $7
             i32.xor
             i32.const -1640531535
             i32.mul
             local.set $3
             local.get $2
             i32.load offset=12
             local.tee $7
             i32.eqz
             br_if $block2
             local.get $3
             i32.const 5
             i32.rotl
             local.get $7
             i32.xor
             i32.const -1640531535
             i32.mul
             local.set $3
             local.get $0
             local.get $2
             i32.const 16
             i32.add
             local.tee $2
             i32.ne
             br_if $label
            end
           end
           i32.const 288
           i32.load
           local.get $3
           local.get $3
           i32.const 15
           i32.shr_u
           i32.xor
           local.tee $2
           i32.const 22
           i32.shr_u
           i32.const 2
           i32.shl
           i32.add
           local.tee $3
           i32.load
           local.tee $7
           local.set $0
           block $block3 (result i32)
            loop $label1
             local.get $0
             if
              i32.const 0
              local.get $0
              i32.load offset=104
              local.get $2
              i32.eq
              br_if $block3
              drop
              local.get $0
              i32.load offset=100
              local.set $0
              br $label1
             end
            end
            local.get $4
            local.get $2
            i32.store offset=104
            local.get $4
            local.get $7
            i32.store offset=100
            local.get $3
            local.get $4
            i32.store
            i32.const 1
           end
           br $block4
          end
          i32.const 0
          i32.const 256
          i32.load
          i32.const 12
          i32.ge_u
          br_if $block4
          drop
          local.get $4
          i64.load
          local.set $9
          i32.const 260
          i32.load
          local.set $3
          loop $label3
           local.get $3
           if
            block $block7
             local.get $3
             i64.load
             local.tee $10
             local.get $9
             i64.eq
             if
              local.get $3
              local.set $2
              block $block5 (result i32)
               i32.const 0
               local.get $10
               local.get $4
               local.tee $0
               i64.load
               i64.ne
               br_if $block5
               drop
               i32.const 1
               local.get $10
               i64.const 56
               i64.shr_u
               i64.eqz
               br_if $block5
               drop
               i32.const 0
               local.get $2
               i64.load offset=8
               local.tee $10
               local.get $4
               i64.load offset=8
               i64.ne
               br_if $block5
               drop
               i32.const 1
               local.get $10
               i64.const 56
               i64.shr_u
               i64.eqz
               br_if $block5
               drop
               local.get $2
               i32.const -64
               i32.sub
               local.set $7
               loop $label2
                block $block6
                 local.get $0
                 i32.const 16
                 i32.add
                 local.set $0
                 local.get $7
                 local.get $2
                 i32.const 16
                 i32.add
                 local.tee $2
                 i32.eq
                 br_if $block6
                 i32.const 0
                 local.get $2
                 i64.load
                 local.tee $10
                 local.get $0
                 i64.load
                 i64.ne
                 br_if $block5
                 drop
                 local.get $10
                 i64.const 56
                 i64.shr_u
                 i64.eqz
                 br_if $block6
                 i32.const 0
                 local.get $2
                 i64.load offset=8
                 local.tee $10
                 local.get $0
                 i64.load offset=8
                 i64.ne
                 br_if $block5
                 drop
                 local.get $10
                 i64.const 56
                 i64.shr_u
                 i64.const 0
                 i64.ne
                 br_if $label2
                end
               end
               i32.const 1
              end
              br_if $block7
             end
             local.get $3
             i32.load offset=64
             local.set $3
             br $label3
            end
           end
          end
          local.get $3
          i32.eqz
         end
         i32.eqz
         br_if $block1
         i32.const 264
         i32.load
         local.set $0
         local.get $4
         i32.const 0
         i32.store offset=64
         local.get $4
         local.get $0
         i32.store offset=68
         local.get $0
         if
          local.get $0
          local.get $4
          i32.store offset=64
         else
          i32.const 260
          local.get $4
          i32.store
         end
         i32.const 264
         local.get $4
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 8
         i32.load
         local.get $1
         i32.load offset=12
         i32.const 2
         i32.shl
         i32.add
         local.get $4
         i32.store
         local.get $1
         i32.const 32
         i32.add
         local.set $1
         br $label4
        end
       end
       local.get $4
       call $32
       local.tee $0
       if
        local.get $4
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $4
        i32.store
       else
        i32.const 8
        i32.load
        local.get $1
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $4
        i32.store
       end
       local.get $0
       br_if $block
       local.get $1
       i32.const 32
       i32.add
       local.set $1
       br $label5
      end
     end
     local.get $1
     local.set $0
     loop $label11
      local.get $0
      local.get $6
      i32.ne
      if
       block $block8
        local.get $0
        i32.load8_u
        i32.const 7
        i32.ne
        br_if $block8
        i32.const 4
        i32.load
        local.get $0
        i32.load offset=8
        i32.const 6
        i32.shl
        i32.add
        local.set $4
        block $block13
         i32.const 416
         i32.load
         if
          i32.const 0
          local.set $2
          local.get $4
          local.tee $1
          i32.const -64
          i32.sub
          local.set $3
          loop $label6
           block $block9
            local.get $1
            i32.load
            local.tee $7
            i32.eqz
            br_if $block9
            local.get $2
            i32.const 5
            i32.rotl
            local.get $7
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $2
            local.get $1
            i32.load offset=4
            local.tee $7
            i32.eqz
            br_if $block9
            local.get $2
            i32.const 5
            i32.rotl
            local.get $7
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $2
            local.get $1
            i32.load offset=8
            local.tee $7
            i32.eqz
            br_if $block9
            local.get $2
            i32.const 5
            i32.rotl
            local.get $7
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $2
            local.get $1
            i32.load offset=12
            local.tee $7
            i32.eqz
            br_if $block9
            local.get $2
            i32.const 5
            i32.rotl
            local.get $7
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $2
            local.get $3
            local.get $1
            i32.const 16
            i32.add
            local.tee $1
            i32.ne
            br_if $label6
           end
          end
          i32.const 416
          i32.load
          local.get $2
          local.get $2
          i32.const 15
          i32.shr_u
          i32.xor
          local.tee $8
          i32.const 22
          i32.shr_u
          i32.const 2
          i32.shl
          i32.add
          i32.load
          local.set $1
          loop $label8
           local.get $1
           if
            block $block12
             local.get $1
             i32.load offset=104
             local.get $8
             i32.eq
             if
              local.get $1
              local.set $3
              block $block10 (result i32)
               i32.const 0
               local.get $1
               i64.load
               local.tee $9
               local.get $4
               local.tee $2
               i64.load
               i64.ne
               br_if $block10
               drop
               i32.const 1
               local.get $9
               i64.const 56
               i64.shr_u
               i64.eqz
               br_if $block10
               drop
               i32.const 0
               local.get $1
               i64.load offset=8
               local.tee $9
               local.get $2
               i64.load offset=8
               i64.ne
               br_if $block10
               drop
               i32.const 1
               local.get $9
               i64.const 56
               i64.shr_u
               i64.eqz
               br_if $block10
               drop
               local.get $1
               i32.const -64
               i32.sub
               local.set $7
               loop $label7
                block $block11
                 local.get $2
                 i32.const 16
                 i32.add
                 local.set $2
                 local.get $7
                 local.get $3
                 i32.const 16
                 i32.add
                 local.tee $3
                 i32.eq
                 br_if $block11
                 i32.const 0
                 local.get $3
                 i64.load
                 local.tee $9
                 local.get $2
                 i64.load
                 i64.ne
                 br_if $block10
                 drop
                 local.get $9
                 i64.const 56
                 i64.shr_u
                 i64.eqz
                 br_if $block11
                 i32.const 0
                 local.get $3
                 i64.load offset=8
                 local.tee $9
                 local.get $2
                 i64.load offset=8
                 i64.ne
                 br_if $block10
                 drop
                 local.get $9
                 i64.const 56
                 i64.shr_u
                 i64.const 0
                 i64.ne
                 br_if $label7
                end
               end
               i32.const 1
              end
              br_if $block12
             end
             local.get $1
             i32.load offset=100
             local.set $1
             br $label8
            end
           end
          end
          br $block13
         end
         local.get $4
         i64.load
         local.set $9
         i32.const 388
         i32.load
         local.set $1
         loop $label10
          local.get $1
          if
           block $block16
            local.get $1
            i64.load
            local.tee $10
            local.get $9
            i64.eq
            if
             local.get $1
             local.set $3
             block $block14 (result i32)
              i32.const 0
              local.get $10
              local.get $4
              local.tee $2
              i64.load
              i64.ne
              br_if $block14
              drop
              i32.const 1
              local.get $10
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block14
              drop
              i32.const 0
              local.get $1
              i64.load offset=8
              local.tee $10
              local.get $2
              i64.load offset=8
              i64.ne
              br_if $block14
              drop
              i32.const 1
              local.get $10
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block14
              drop
              local.get $1
              i32.const -64
              i32.sub
              local.set $7
              loop $label9
               block $block15
                local.get $2
                i32.const 16
                i32.add
                local.set $2
                local.get $7
                local.get $3
                i32.const 16
                i32.add
                local.tee $3
                i32.eq
                br_if $block15
                i32.const 0
                local.get $3
                i64.load
                local.tee $10
                local.get $2
                i64.load
                i64.ne
                br_if $block14
                drop
                local.get $10
                i64.const 56
                i64.shr_u
                i64.eqz
                br_if $block15
                i32.const 0
                local.get $3
                i64.load offset=8
                local.tee $10
                local.get $2
                i64.load offset=8
                i64.ne
                br_if $block14
                drop
                local.get $10
                i64.const 56
                i64.shr_u
                i64.const 0
                i64.ne
                br_if $label9
               end
              end
              i32.const 1
             end
             br_if $block16
            end
            local.get $1
            i32.load offset=64
            local.set $1
            br $label10
           end
          end
         end
        end
        local.get $1
        i32.eqz
        br_if $block8
        local.get $1
        i32.load offset=72
        br_if $block8
        local.get $0
        i32.load offset=4
        br_if $block8
        local.get $1
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $0
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $1
        i32.store
        local.get $0
        i32.const 32
        i32.add
        local.set $0
        br $label11
       end
      end
     end
     local.get $0
     local.set $1
    end
    local.get $1
    local.get $6
    i32.eq
    br_if $block17
    block $block19 (result i32)
     local.get $1
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      block $block18 (result i32)
       i32.const -9
       i32.const 100
       i32.load
       i32.eqz
       br_if $block18
       drop
       i32.const 4
       i32.load
       local.get $1
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $0
       i32.const -22
       i32.const 24
       i32.load
       if (result i32)
        local.get $0
        i32.load8_u
        i32.eqz
        local.tee $2
        if (result i32)
         local.get $2
        else
         local.get $0
         i32.load8_u offset=63
        end
        i32.const 255
        i32.and
       else
        i32.const 0
       end
       br_if $block18
       drop
       i32.const 84
       i32.const 84
       i32.load
       local.tee $2
       i32.load offset=64
       i32.store
       local.get $2
       local.get $0
       v128.load
       v128.store
       local.get $2
       local.get $0
       v128.load offset=16
       v128.store offset=16
       local.get $2
       local.get $0
       v128.load offset=32
       v128.store offset=32
       local.get $2
       local.get $0
       v128.load offset=48
       v128.store offset=48
       local.get $2
       i32.const 0
       i32.store offset=72
       local.get $2
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $2
       i64.const 0
       i64.store offset=92
       i32.const 24
       i32.load
       i32.eqz
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $3
        loop $label12
         local.get $3
         i32.const 64
         i32.lt_u
         if
          local.get $2
          local.get $3
          i32.add
          i32.const 0
          i32.store8
          local.get $3
          i32.const 1
          i32.add
          local.set $3
          br $label12
         end
        end
       end
       local.get $2
       call $32
       local.tee $0
       if
        local.get $2
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $2
        i32.store
       else
        i32.const 8
        i32.load
        local.get $1
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $2
        i32.store
       end
       local.get $0
      end
      br $block19
     end
     local.get $0
     i32.const 7
     i32.eq
     if
      block $block20 (result i32)
       i32.const -9
       i32.const 100
       i32.load
       i32.eqz
       br_if $block20
       drop
       i32.const -2
       i32.const 384
       i32.const 4
       i32.load
       local.get $1
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       call $47
       local.tee $0
       i32.eqz
       br_if $block20
       drop
       i32.const -22
       local.get $0
       i32.load offset=72
       br_if $block20
       drop
       local.get $0
       i32.const 1
       i32.store offset=72
       i32.const 8
       i32.load
       local.get $1
       i32.load offset=12
       i32.const 2
       i32.shl
       i32.add
       local.get $0
       i32.store
       i32.const 0
      end
      br $block19
     end
     local.get $0
     i32.const 4
     i32.eq
     if
      i32.const 8
      i32.load
      local.get $1
      i32.load offset=12
      i32.const 2
      i32.shl
      i32.add
      local.tee $0
      i32.load
      local.tee $2
      if (result i32)
       local.get $0
       i32.const 0
       i32.store
       local.get $2
       call $4
       i32.const 384
       i32.const 256
       local.get $2
       i32.load offset=72
       select
       local.tee $0
       i32.const 32
       i32.add
       i32.load
       local.tee $3
       if
        local.get $3
        local.get $2
        i32.load offset=104
        i32.const 22
        i32.shr_u
        i32.const 2
        i32.shl
        i32.add
        local.set $3
        loop $label13
         local.get $3
         i32.load
         local.tee $4
         local.get $2
         i32.ne
         if
          local.get $4
          i32.const 100
          i32.add
          local.set $3
          br $label13
         end
        end
        local.get $3
        local.get $2
        i32.load offset=100
        i32.store
       end
       local.get $2
       i32.load offset=68
       local.tee $3
       if
        local.get $3
        local.get $2
        i32.load offset=64
        i32.store offset=64
       else
        local.get $0
        local.get $2
        i32.load offset=64
        i32.store offset=4
       end
       local.get $2
       i32.load offset=64
       local.tee $3
       if
        local.get $3
        local.get $2
        i32.load offset=68
        i32.store offset=68
       else
        local.get $0
        local.get $2
        i32.load offset=68
        i32.store offset=8
       end
       local.get $0
       local.get $0
       i32.load
       i32.const 1
       i32.sub
       i32.store
       local.get $0
       i32.const 256
       i32.eq
       if
        call $0
       end
       local.get $2
       i32.const 84
       i32.load
       i32.store offset=64
       i32.const 84
       local.get $2
       i32.store
       i32.const 0
      else
       i32.const -9
      end
      br $block19
     end
     local.get $0
     i32.const 1
     i32.eq
     if
      block $block21 (result i32)
       i32.const -16
       i32.const 100
       i32.load
       br_if $block21
       drop
       i32.const 104
       i32.load
       i32.eqz
       if
        i32.const 104
        i32.const 1
        i32.store
        i32.const 108
        call $97
        i32.store
       end
       i32.const -5
       i32.const 108
       i32.load
       br_if $block21
       drop
       i32.const 100
       i32.const 1
       i32.store
       i32.const 0
      end
      br $block19
     end
     local.get $1
     call $1
    end
    local.tee $0
    local.get $1
    i32.load offset=4
    i32.ne
    if (result i32)
     i32.const 16
     local.get $0
     i32.store
     local.get $1
     i32.const 0
     i32.load
     i32.sub
     i32.const 5
     i32.shr_u
    else
     local.get $1
     i32.const 32
     i32.add
     local.set $1
     br $label14
    end
   end
   local.set $5
  end
  local.get $5
 )
 (func $81 (param $0 i64) (param $1 i32) (result i64)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  local.get $0
  i64.const 32
  i64.shr_u
  i32.wrap_i64
  i32.const 65535
  i32.and
  local.tee $3
  local.get $1
  i32.sub
  i32.const 2
  i32.shl
  local.set $4
  local.get $0
  i32.wrap_i64
  local.tee $5
  if (result i32)
   i32.const 1
   local.get $0
   i64.const 48
   i64.shr_u
   i32.wrap_i64
   i32.shl
   local.get $3
   i32.const 1
   i32.add
   i32.const 2
   i32.shl
   i32.lt_u
  else
   i32.const 1
  end
  if
   local.get $3
   i32.const 511
   i32.gt_u
   if
    local.get $0
    i32.wrap_i64
    local.set $3
    i32.const 8
    i32.const 8
    i32.load
    i32.const 4095
    i32.add
    i32.const -4096
    i32.and
    local.tee $4
    i32.const 4096
    i32.add
    i32.store
    local.get $4
    i32.const 0
    i32.const 4096
    memory.fill
    loop $label1
     local.get $2
     local.get $0
     i64.const 32
     i64.shr_u
     i32.wrap_i64
     i32.const 65535
     i32.and
     i32.lt_u
     if
      local.get $3
      local.get $2
      i32.const 2
      i32.shl
      i32.add
      local.tee $1
      i32.load16_u offset=2
      local.set $5
      local.get $1
      i32.load16_u
      local.set $1
      loop $label
       local.get $1
       local.get $5
       i32.le_u
       if
        local.get $4
        local.get $1
        i32.const 6
        i32.shr_u
        i32.const 3
        i32.shl
        i32.add
        local.tee $6
        local.get $6
        i64.load
        i64.const 1
        local.get $1
        i32.const 63
        i32.and
        i64.extend_i32_u
        i64.shl
        i64.or
        i64.store
        local.get $1
        i32.const 1
        i32.add
        local.set $1
        br $label
       end
      end
      local.get $2
      i32.const 1
      i32.add
      local.set $2
      br $label1
     end
    end
    local.get $3
    i32.const 1
    local.get $0
    i64.const 48
    i64.shr_u
    i32.wrap_i64
    i32.shl
    i32.ctz
    i32.const 2
    i32.shl
    i32.const 320
    i32.add
    local.tee $1
    i32.load
    i32.store
    local.get $1
    local.get $3
    i32.store
    local.get $4
    i64.extend_i32_u
    i64.const -9223372036854775808
    i64.or
    return
   end
   block $block
    local.get $5
    if (result i32)
     i32.const 1
     local.get $0
     i64.const 48
     i64.shr_u
     i32.wrap_i64
     i32.shl
     i32.const 1
     i32.shl
    else
     i32.const 8
    end
    i32.ctz
    local.tee $6
    i32.const 2
    i32.shl
    i32.const 320
    i32.add
    local.tee $7
    i32.load
    local.tee $2
    i32.eqz
    if
     i32.const 12
     i32.const 12
     i32.load
     local.tee $2
     i32.const 1
     local.get $6
     i32.shl
     local.tee $7
     i32.add
     i32.store
     local.get $2
     i32.const 0
     local.get $7
     memory.fill
     br $block
    end
    local.get $7
    local.get $2
    i32.load
    i32.store
   end
   local.get $5
   if
    local.get $2
    local.get $5
    local.get $1
    i32.const 2
    i32.shl
    local.tee $7
    memory.copy
    local.get $2
    local.get $1
    i32.const 1
    i32.add
    i32.const 2
    i32.shl
    i32.add
    local.get $5
    local.get $7
    i32.add
    local.get $4
    memory.copy
    local.get $5
    local.get $6
    i32.const 2
    i32.shl
    i32.const 316
    i32.add
    local.tee $1
    i32.load
    i32.store
    local.get $1
    local.get $5
    i32.store
   end
   local.get $2
   i64.extend_i32_u
   local.get $6
   i64.extend_i32_u
   i64.const 48
   i64.shl
   local.get $3
   i32.const 1
   i32.add
   i64.extend_i32_u
   i64.const 32
   i64.shl
   i64.or
   i64.or
   return
  end
  local.get $5
  local.get $1
  i32.const 1
  i32.add
  i32.const 2
  i32.shl
  i32.add
  local.get $5
  local.get $1
  i32.const 2
  i32.shl
  i32.add
  local.get $4
  memory.copy
  local.get $0
  i64.const 4294967296
  i64.add
 )
 (func $82 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
  (local $11 i64)
  (local $12 i64)
  (local $13 i64)
  (local $14 i64)
  block $block1
   loop $label2
    local.get $0
    local.get $1
    i32.lt_u
    if
     i32.const 0
     local.set $5
     i32.const 0
     i32.load
     local.get $0
     i32.const 5
     i32.shl
     i32.add
     local.tee $4
     i32.load8_u
     local.tee $2
     i32.const 15
     i32.eq
     if
      i64.const 1
      local.get $4
      i64.load8_u offset=1
      i64.const 12
      i64.add
      i64.shl
      local.set $12
      local.get $4
      i64.load offset=16
      i64.const 12
      i64.shl
      local.set $10
      local.get $4
      i64.load offset=24
      local.set $11
      loop $label
       local.get $11
       i64.const 0
       i64.ne
       if
        local.get $10
        local.get $12
        i64.add
        local.set $13
        block $block
         i32.const 260
         i32.load
         local.tee $2
         if
          i32.const 256
          i32.load
          local.get $2
          i32.const 1
          i32.sub
          i32.const 24
          i32.mul
          i32.add
          local.tee $3
          i64.load offset=8
          local.tee $14
          local.get $3
          i64.load
          i64.add
          local.get $10
          i64.eq
          if
           local.get $3
           local.get $14
           local.get $13
           local.get $10
           i64.sub
           i64.add
           i64.store offset=8
           br $block
          end
         end
         local.get $2
         local.get $10
         local.get $13
         i32.const 16
         call $12
        end
        local.get $11
        i64.const 1
        i64.sub
        local.set $11
        local.get $10
        local.get $12
        i64.add
        local.set $10
        br $label
       end
      end
     else
      local.get $2
      i32.const 6
      i32.eq
      if
       i32.const 260
       i32.load
       local.tee $7
       if
        call $83
        i32.const 0
        local.set $2
        i32.const 1
        local.set $3
        loop $label1
         local.get $3
         local.get $7
         i32.lt_u
         if
          i32.const 256
          i32.load
          local.tee $8
          local.get $2
          i32.const 24
          i32.mul
          i32.add
          local.tee $6
          i64.load
          local.get $6
          i64.load offset=8
          i64.add
          local.tee $10
          local.get $8
          local.get $3
          i32.const 24
          i32.mul
          i32.add
          local.tee $9
          i64.load
          i64.lt_u
          if
           local.get $3
           local.get $2
           i32.const 1
           i32.add
           local.tee $2
           i32.ne
           if
            local.get $8
            local.get $2
            i32.const 24
            i32.mul
            i32.add
            local.get $9
            i32.const 24
            memory.copy
           end
          else
           local.get $9
           i64.load
           local.get $9
           i64.load offset=8
           i64.add
           local.tee $11
           local.get $10
           i64.gt_u
           if
            local.get $6
            local.get $11
            local.get $6
            i64.load
            i64.sub
            i64.store offset=8
           end
          end
          local.get $3
          i32.const 1
          i32.add
          local.set $3
          br $label1
         end
        end
        i32.const 260
        local.get $2
        i32.const 1
        i32.add
        i32.store
       end
      else
       i32.const -2147483648
       local.set $5
      end
     end
     local.get $5
     local.get $4
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $5
      i32.store
      br $block1
     end
     local.get $0
     i32.const 1
     i32.add
     local.set $0
     br $label2
    end
   end
   local.get $1
   local.set $0
  end
  local.get $0
 )
 (func $83
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  i32.const 260
  i32.load
  local.set $9
  loop $label5
   i32.const 1
   local.set $1
   loop $label
    local.get $1
    i32.const 260
    i32.load
    i32.lt_u
    if
     i32.const 256
     i32.load
     local.tee $0
     local.get $1
     i32.const 24
     i32.mul
     i32.add
     i64.load
     local.get $0
     local.get $1
     i32.const 1
     i32.sub
     i32.const 24
     i32.mul
     i32.add
     i64.load
     i64.ge_u
     if
      local.get $1
      i32.const 1
      i32.add
      local.set $1
      br $label
     end
    end
   end
   local.get $1
   local.get $9
   i32.lt_u
   if
    local.get $2
    i32.eqz
    if
     i32.const 8
     i32.const 264
     i32.load
     i32.const 24
     i32.mul
     local.tee $0
     i32.const 8
     i32.load
     i32.const 4095
     i32.add
     i32.const -4096
     i32.and
     local.tee $2
     i32.add
     i32.store
     local.get $2
     i32.const 0
     local.get $0
     memory.fill
    end
    local.get $2
    local.set $6
    i32.const 0
    local.set $3
    loop $label4
     local.get $3
     local.get $9
     i32.lt_u
     if
      local.get $3
      i32.const 1
      i32.add
      local.set $1
      loop $label1
       local.get $1
       i32.const 260
       i32.load
       i32.lt_u
       if
        i32.const 256
        i32.load
        local.tee $0
        local.get $1
        i32.const 24
        i32.mul
        i32.add
        i64.load
        local.get $0
        local.get $1
        i32.const 1
        i32.sub
        i32.const 24
        i32.mul
        i32.add
        i64.load
        i64.ge_u
        if
         local.get $1
         i32.const 1
         i32.add
         local.set $1
         br $label1
        end
       end
      end
      local.get $1
      local.get $9
      i32.lt_u
      if (result i32)
       local.get $1
       i32.const 1
       i32.add
       local.set $0
       loop $label2
        local.get $0
        i32.const 260
        i32.load
        i32.lt_u
        if
         i32.const 256
         i32.load
         local.tee $4
         local.get $0
         i32.const 24
         i32.mul
         i32.add
         i64.load
         local.get $4
         local.get $0
         i32.const 1
         i32.sub
         i32.const 24
         i32.mul
         i32.add
         i64.load
         i64.ge_u
         if
          local.get $0
          i32.const 1
          i32.add
          local.set $0
          br $label2
         end
        end
       end
       local.get $0
      else
       local.get $1
      end
      local.set $4
      local.get $6
      local.set $0
      local.get $3
      local.set $5
      local.get $1
      local.set $7
      loop $label3
       local.get $1
       local.get $4
       i32.lt_u
       local.get $5
       local.get $7
       i32.lt_u
       i32.and
       if
        local.get $0
        local.set $8
        i32.const 256
        i32.load
        local.tee $0
        local.set $10
        local.get $0
        local.get $1
        i32.const 24
        i32.mul
        i32.add
        i64.load
        local.get $0
        local.get $5
        i32.const 24
        i32.mul
        i32.add
        i64.load
        i64.lt_u
        if
         local.get $1
         local.tee $0
         i32.const 1
         i32.add
         local.set $1
        else
         local.get $5
         local.tee $0
         i32.const 1
         i32.add
         local.set $5
        end
        local.get $8
        local.get $10
        local.get $0
        i32.const 24
        i32.mul
        i32.add
        i32.const 24
        memory.copy
        local.get $8
        i32.const 24
        i32.add
        local.set $0
        br $label3
       end
      end
      local.get $0
      i32.const 256
      i32.load
      local.get $5
      i32.const 24
      i32.mul
      i32.add
      local.get $7
      local.get $5
      i32.sub
      i32.const 24
      i32.mul
      local.tee $5
      memory.copy
      local.get $0
      local.get $5
      i32.add
      i32.const 256
      i32.load
      local.get $1
      i32.const 24
      i32.mul
      i32.add
      local.get $4
      local.get $1
      i32.sub
      i32.const 24
      i32.mul
      memory.copy
      local.get $6
      local.get $4
      local.get $3
      i32.sub
      i32.const 24
      i32.mul
      i32.add
      local.set $6
      local.get $4
      local.set $3
      br $label4
     end
    end
    local.get $2
    local.set $0
    i32.const 256
    i32.load
    local.set $2
    i32.const 256
    local.get $0
    i32.store
    br $label5
   end
  end
 )
 (func $84 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i64)
  (local $9 i64)
  (local $10 i64)
  (local $11 i64)
  block $block
   loop $label5
    local.get $0
    local.get $1
    i32.lt_u
    if
     i32.const 0
     local.set $5
     i32.const 0
     i32.load
     local.get $0
     i32.const 5
     i32.shl
     i32.add
     local.tee $6
     i32.load8_u
     local.tee $2
     i32.const 15
     i32.eq
     if
      i64.const 1
      local.get $6
      i64.load8_u offset=1
      i64.const 12
      i64.add
      i64.shl
      local.set $10
      local.get $6
      i64.load offset=16
      i64.const 12
      i64.shl
      local.set $7
      local.get $6
      i64.load offset=24
      local.set $11
      loop $label4
       local.get $11
       i64.const 0
       i64.ne
       if
        local.get $7
        local.get $10
        i64.add
        local.set $8
        local.get $7
        local.set $9
        i32.const 0
        local.set $2
        i32.const 256
        i32.load
        local.set $3
        loop $label
         local.get $2
         i32.const 260
         i32.load
         i32.lt_u
         if
          local.get $9
          local.get $3
          i64.load
          local.get $3
          i64.load offset=8
          i64.add
          i64.ge_u
          if
           local.get $2
           i32.const 1
           i32.add
           local.set $2
           local.get $3
           i32.const 24
           i32.add
           local.set $3
           br $label
          end
         end
        end
        local.get $2
        loop $label1
         local.get $8
         local.get $9
         i64.gt_u
         if
          local.get $2
          i32.const 260
          i32.load
          i32.lt_u
          local.tee $3
          if (result i32)
           local.get $9
           i32.const 256
           i32.load
           local.get $2
           i32.const 24
           i32.mul
           i32.add
           i64.load
           i64.ge_u
          else
           local.get $3
          end
          i32.eqz
          if
           local.get $2
           local.get $9
           local.get $2
           i32.const 260
           i32.load
           i32.lt_u
           if (result i64)
            i32.const 256
            i32.load
            local.get $2
            i32.const 24
            i32.mul
            i32.add
            i64.load
           else
            local.get $8
           end
           local.tee $9
           local.get $8
           local.get $8
           local.get $9
           i64.gt_u
           select
           i32.const 0
           call $12
          end
          local.get $2
          local.tee $3
          i32.const 1
          i32.add
          local.set $2
          i32.const 256
          i32.load
          local.get $3
          i32.const 24
          i32.mul
          i32.add
          local.tee $3
          i64.load
          local.get $3
          i64.load offset=8
          i64.add
          local.set $9
          br $label1
         end
        end
        local.get $2
        call $19
        i32.const 0
        local.set $2
        i32.const 256
        i32.load
        local.set $3
        loop $label2
         local.get $2
         i32.const 260
         i32.load
         i32.lt_u
         if
          local.get $7
          local.get $3
          i64.load
          local.get $3
          i64.load offset=8
          i64.add
          i64.ge_u
          if
           local.get $2
           i32.const 1
           i32.add
           local.set $2
           local.get $3
           i32.const 24
           i32.add
           local.set $3
           br $label2
          end
         end
        end
        local.get $2
        local.get $7
        i32.const 256
        i32.load
        local.get $2
        i32.const 24
        i32.mul
        i32.add
        i64.load
        i64.gt_u
        if
         local.get $2
         local.get $7
         call $20
         local.get $2
         i32.const 1
         i32.add
         local.set $2
        end
        loop $label3
         local.get $2
         i32.const 260
         i32.load
         i32.lt_u
         if (result i32)
          local.get $8
          i32.const 256
          i32.load
          local.get $2
          i32.const 24
          i32.mul
          i32.add
          i64.load
          i64.gt_u
         else
          i32.const 0
         end
         if
          i32.const 256
          i32.load
          local.get $2
          i32.const 24
          i32.mul
          i32.add
          local.tee $3
          i64.load
          local.get $3
          i64.load offset=8
          i64.add
          local.get $8
          i64.gt_u
          if
           local.get $2
           local.get $8
           call $20
          end
          local.get $2
          local.tee $3
          i32.const 1
          i32.add
          local.set $2
          i32.const 256
          i32.load
          local.get $3
          i32.const 24
          i32.mul
          i32.add
          local.tee $3
          local.get $3
          i32.load offset=16
          i32.const 16
          i32.or
          i32.store offset=16
          br $label3
         end
        end
        local.get $2
        call $19
        local.get $11
        i64.const 1
        i64.sub
        local.set $11
        local.get $8
        local.set $7
        br $label4
       end
      end
     else
      i32.const -2147483648
      i32.const 0
      local.get $2
      i32.const 6
      i32.ne
      select
      local.set $5
     end
     local.get $5
     local.get $6
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $5
      i32.store
      br $block
     end
     local.get $0
     i32.const 1
     i32.add
     local.set $0
     br $label5
    end
   end
   local.get $1
   local.set $0
  end
  local.get $0
 )
 (func $85 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  i32.const 20
  i32.load
  local.set $10
  i32.const 36
  i32.load
  local.set $13
  i32.const 140
  i32.load
  local.set $14
  i32.const 32
  i32.load
  local.set $7
  i32.const 144
  i32.load
  local.set $11
  i32.const 152
  i32.load
  local.set $15
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $12
  i32.const 396
  i32.load
  local.tee $2
  local.set $6
  loop $label5
   local.get $8
   i32.const 1
   local.get $6
   select
   i32.eqz
   if
    local.get $6
    local.get $13
    i32.add
    local.tee $5
    local.get $6
    local.get $14
    i32.add
    i64.load
    i32.wrap_i64
    local.get $7
    i32.mul
    i32.add
    local.set $9
    loop $label4
     local.get $5
     local.get $9
     i32.ne
     if
      block $block6
       loop $label2
        block $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $1
         i32.load offset=64
         i32.store
         local.get $1
         local.get $5
         v128.load
         v128.store
         local.get $1
         local.get $5
         v128.load offset=16
         v128.store offset=16
         local.get $1
         local.get $5
         v128.load offset=32
         v128.store offset=32
         local.get $1
         local.get $5
         v128.load offset=48
         v128.store offset=48
         local.get $1
         i32.const 0
         i32.store offset=72
         local.get $1
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $1
         i64.const 0
         i64.store offset=92
         local.get $12
         br_if $block
         i32.const 0
         local.set $4
         local.get $1
         local.tee $0
         i32.const -64
         i32.sub
         local.set $3
         loop $label
          block $block1
           local.get $0
           i32.load
           local.tee $16
           i32.eqz
           br_if $block1
           local.get $4
           i32.const 5
           i32.rotl
           local.get $16
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $4
           local.get $0
           i32.load offset=4
           local.tee $16
           i32.eqz
           br_if $block1
           local.get $4
           i32.const 5
           i32.rotl
           local.get $16
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $4
           local.get $0
           i32.load offset=8
           local.tee $16
           i32.eqz
           br_if $block1
           local.get $4
           i32.const 5
           i32.rotl
           local.get $16
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $4
           local.get $0
           i32.load offset=12
           local.tee $16
           i32.eqz
           br_if $block1
           local.get $4
           i32.const 5
           i32.rotl
           local.get $16
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $4
           local.get $3
           local.get $0
           i32.const 16
           i32.add
           local.tee $0
           i32.ne
           br_if $label
          end
         end
         local.get $4
         local.get $4
         i32.const 15
         i32.shr_u
         i32.xor
         local.set $16
         i32.const 0
         local.set $4
         block $block2
          i32.const 416
          i32.load
          local.tee $3
          i32.eqz
          br_if $block2
          local.get $3
          local.get $16
          i32.const 26
          i32.shr_u
          i32.const 2
          i32.shl
          i32.add
          local.tee $17
          i32.load
          local.tee $0
          i32.eqz
          if
           block $block3 (result i32)
            i32.const 420
            i32.load
            local.tee $0
            if
             i32.const 420
             local.get $0
             i32.load offset=260
             i32.store
            else
             i32.const 0
             i32.const 424
             i32.load
             local.tee $0
             i32.const 428
             i32.load
             i32.eq
             br_if $block3
             drop
             i32.const 424
             local.get $0
             i32.const 264
             i32.add
             i32.store
            end
            local.get $0
            local.get $3
            i32.store offset=260
            local.get $0
           end
           local.tee $0
           if
            local.get $17
            local.get $0
            i32.store
            local.get $3
            local.get $3
            i32.load offset=256
            i32.const 1
            i32.add
            i32.store offset=256
           end
          end
          local.get $0
          i32.eqz
          br_if $block2
          local.get $0
          local.tee $3
          local.get $16
          i32.const 20
          i32.shr_u
          i32.const 63
          i32.and
          i32.const 2
          i32.shl
          i32.add
          local.tee $17
          i32.load
          local.tee $0
          i32.eqz
          if
           block $block4 (result i32)
            i32.const 420
            i32.load
            local.tee $0
            if
             i32.const 420
             local.get $0
             i32.load offset=260
             i32.store
            else
             i32.const 0
             i32.const 424
             i32.load
             local.tee $0
             i32.const 428
             i32.load
             i32.eq
             br_if $block4
             drop
             i32.const 424
             local.get $0
             i32.const 264
             i32.add
             i32.store
            end
            local.get $0
            local.get $3
            i32.store offset=260
            local.get $0
           end
           local.tee $0
           if
            local.get $17
            local.get $0
            i32.store
            local.get $3
            local.get $3
            i32.load offset=256
            i32.const 1
            i32.add
            i32.store offset=256
           end
          end
          local.get $0
          i32.eqz
          br_if $block2
          local.get $0
          local.get $16
          i32.const 14
          i32.shr_u
          i32.const 63
          i32.and
          i32.const 2
          i32.shl
          i32.add
          local.tee $4
          i32.load
          i32.eqz
          if
           local.get $0
           local.get $0
           i32.load offset=256
           i32.const 1
           i32.add
           i32.store offset=256
          end
         end
         local.get $4
         if (result i32)
          local.get $4
          i32.load
          local.tee $3
          local.set $0
          block $block5 (result i32)
           loop $label1
            local.get $0
            if
             i32.const 0
             local.get $0
             i32.load offset=104
             local.get $16
             i32.eq
             br_if $block5
             drop
             local.get $0
             i32.load offset=100
             local.set $0
             br $label1
            end
           end
           local.get $1
           local.get $16
           i32.store offset=104
           local.get $1
           local.get $3
           i32.store offset=100
           local.get $4
           local.get $1
           i32.store
           i32.const 1
          end
         else
          i32.const 0
         end
         i32.eqz
         br_if $block
         i32.const 392
         i32.load
         local.set $0
         local.get $1
         i32.const 0
         i32.store offset=64
         local.get $1
         local.get $0
         i32.store offset=68
         local.get $0
         if
          local.get $0
          local.get $1
          i32.store offset=64
         else
          i32.const 388
          local.get $1
          i32.store
         end
         i32.const 392
         local.get $1
         i32.store
         i32.const 384
         i32.const 384
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
         local.set $1
         local.get $5
         local.get $11
         i32.add
         i64.load
         i64.const 0
         i64.ne
         br_if $block
         local.get $9
         local.get $5
         local.get $7
         i32.add
         local.tee $5
         i32.ne
         br_if $label2
        end
       end
       local.get $5
       local.get $9
       i32.eq
       br_if $block6
       local.get $1
       if
        local.get $12
        if
         i32.const 28
         i32.load
         i32.const 1
         i32.sub
         local.set $0
         loop $label3
          local.get $0
          i32.const 64
          i32.lt_u
          if
           local.get $0
           local.get $1
           i32.add
           i32.const 0
           i32.store8
           local.get $0
           i32.const 1
           i32.add
           local.set $0
           br $label3
          end
         end
        end
        i32.const 384
        local.get $1
        call $33
        local.tee $8
        if
         local.get $1
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $1
         i32.store
         br $block6
        end
       end
       local.get $5
       local.get $11
       i32.add
       local.tee $0
       i64.load
       i64.const 0
       i64.ne
       if
        i32.const 392
        i32.load
        local.get $0
        local.get $5
        local.get $15
        i32.add
        call $2
        local.tee $8
        br_if $block6
       end
       local.get $5
       local.get $7
       i32.add
       local.set $5
       br $label4
      end
     end
    end
    local.get $10
    if (result i32)
     i32.const 0
    else
     local.get $6
     i64.load
     i32.wrap_i64
    end
    local.set $6
    br $label5
   end
  end
  local.get $10
  i32.eqz
  if
   local.get $2
   local.set $0
   loop $label6
    local.get $0
    if
     local.get $0
     i64.load
     i32.wrap_i64
     local.get $0
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $0
     i32.store
     local.set $0
     br $label6
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $8
 )
 (func $86 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  i32.const 20
  i32.load
  local.set $8
  i32.const 36
  i32.load
  local.set $11
  i32.const 140
  i32.load
  local.set $12
  i32.const 32
  i32.load
  local.set $5
  i32.const 144
  i32.load
  local.set $9
  i32.const 152
  i32.load
  local.set $13
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $10
  i32.const 396
  i32.load
  local.tee $1
  local.set $4
  loop $label3
   local.get $6
   i32.const 1
   local.get $4
   select
   i32.eqz
   if
    local.get $4
    local.get $11
    i32.add
    local.tee $3
    local.get $4
    local.get $12
    i32.add
    i64.load
    i32.wrap_i64
    local.get $5
    i32.mul
    i32.add
    local.set $7
    loop $label2
     local.get $3
     local.get $7
     i32.ne
     if
      block $block1
       loop $label
        block $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $2
         i32.load offset=64
         i32.store
         local.get $2
         local.get $3
         v128.load
         v128.store
         local.get $2
         local.get $3
         v128.load offset=16
         v128.store offset=16
         local.get $2
         local.get $3
         v128.load offset=32
         v128.store offset=32
         local.get $2
         local.get $3
         v128.load offset=48
         v128.store offset=48
         local.get $2
         i32.const 0
         i32.store offset=72
         local.get $2
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $2
         i64.const 0
         i64.store offset=92
         local.get $10
         br_if $block
         i32.const 392
         i32.load
         local.set $0
         local.get $2
         i32.const 0
         i32.store offset=64
         local.get $2
         local.get $0
         i32.store offset=68
         local.get $0
         if
          local.get $0
          local.get $2
          i32.store offset=64
         else
          i32.const 388
          local.get $2
          i32.store
         end
         i32.const 392
         local.get $2
         i32.store
         i32.const 384
         i32.const 384
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
         local.set $2
         local.get $3
         local.get $9
         i32.add
         i64.load
         i64.const 0
         i64.ne
         br_if $block
         local.get $7
         local.get $3
         local.get $5
         i32.add
         local.tee $3
         i32.ne
         br_if $label
        end
       end
       local.get $3
       local.get $7
       i32.eq
       br_if $block1
       local.get $2
       if
        local.get $10
        if
         i32.const 28
         i32.load
         i32.const 1
         i32.sub
         local.set $0
         loop $label1
          local.get $0
          i32.const 64
          i32.lt_u
          if
           local.get $0
           local.get $2
           i32.add
           i32.const 0
           i32.store8
           local.get $0
           i32.const 1
           i32.add
           local.set $0
           br $label1
          end
         end
        end
        i32.const 384
        local.get $2
        call $10
        local.tee $6
        if
         local.get $2
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $2
         i32.store
         br $block1
        end
       end
       local.get $3
       local.get $9
       i32.add
       local.tee $0
       i64.load
       i64.const 0
       i64.ne
       if
        i32.const 392
        i32.load
        local.get $0
        local.get $3
        local.get $13
        i32.add
        call $2
        local.tee $6
        br_if $block1
       end
       local.get $3
       local.get $5
       i32.add
       local.set $3
       br $label2
      end
     end
    end
    local.get $8
    if (result i32)
     i32.const 0
    else
     local.get $4
     i64.load
     i32.wrap_i64
    end
    local.set $4
    br $label3
   end
  end
  local.get $8
  i32.eqz
  if
   local.get $1
   local.set $0
   loop $label4
    local.get $0
    if
     local.get $0
     i64.load
     i32.wrap_i64
     local.get $0
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $0
     i32.store
     local.set $0
     br $label4
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $6
 )
 (func $87 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 i32)
  (local $22 i32)
  (local $23 i64)
  (local $24 v128)
  i32.const 20
  i32.load
  local.set $13
  i32.const 36
  i32.load
  local.set $16
  i32.const 140
  i32.load
  local.set $17
  i32.const 32
  i32.load
  local.set $10
  i32.const 144
  i32.load
  local.set $14
  i32.const 152
  i32.load
  local.set $18
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $15
  i32.const 396
  i32.load
  local.tee $4
  local.set $8
  loop $label8
   local.get $11
   i32.const 1
   local.get $8
   select
   i32.eqz
   if
    local.get $8
    local.get $16
    i32.add
    local.tee $6
    local.get $8
    local.get $17
    i32.add
    i64.load
    i32.wrap_i64
    local.get $10
    i32.mul
    i32.add
    local.set $12
    loop $label7
     local.get $6
     local.get $12
     i32.ne
     if
      block $block7
       loop $label5
        block $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $1
         i32.load offset=64
         i32.store
         local.get $1
         local.get $6
         v128.load
         v128.store
         local.get $1
         local.get $6
         v128.load offset=16
         v128.store offset=16
         local.get $1
         local.get $6
         v128.load offset=32
         v128.store offset=32
         local.get $1
         local.get $6
         v128.load offset=48
         v128.store offset=48
         local.get $1
         i32.const 0
         i32.store offset=72
         local.get $1
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $1
         i64.const 0
         i64.store offset=92
         local.get $15
         br_if $block
         block $block1 (result i32)
          i32.const 0
          i32.const 428
          i32.load
          i32.const 424
          i32.load
          i32.eq
          br_if $block1
          drop
          i32.const 0
          local.set $5
          local.get $1
          local.tee $0
          i32.const -64
          i32.sub
          local.set $2
          loop $label
           block $block2
            local.get $0
            i32.load
            local.tee $3
            i32.eqz
            br_if $block2
            local.get $5
            i32.const 5
            i32.rotl
            local.get $3
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $5
            local.get $0
            i32.load offset=4
            local.tee $3
            i32.eqz
            br_if $block2
            local.get $5
            i32.const 5
            i32.rotl
            local.get $3
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $5
            local.get $0
            i32.load offset=8
            local.tee $3
            i32.eqz
            br_if $block2
            local.get $5
            i32.const 5
            i32.rotl
            local.get $3
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $5
            local.get $0
            i32.load offset=12
            local.tee $3
            i32.eqz
            br_if $block2
            local.get $5
            i32.const 5
            i32.rotl
            local.get $3
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $5
            local.get $2
            local.get $0
            i32.const 16
            i32.add
            local.tee $0
            i32.ne
            br_if $label
           end
          end
          local.get $5
          local.get $5
          i32.const 15
          i32.shr_u
          i32.xor
          i32.const 16
          i32.shr_u
          local.tee $19
          i16x8.splat
          local.set $24
          i32.const 416
          i32.load
          local.tee $0
          i32.const 428
          i32.load
          i32.const 1
          i32.shl
          i32.add
          local.set $20
          block $block6
           loop $label4
            local.get $0
            local.get $20
            i32.lt_u
            if
             local.get $0
             v128.load
             local.get $24
             i16x8.eq
             local.get $0
             i32.const 16
             i32.add
             v128.load
             local.get $24
             i16x8.eq
             v128.or
             local.get $0
             i32.const 32
             i32.add
             v128.load
             local.get $24
             i16x8.eq
             local.get $0
             i32.const 48
             i32.add
             v128.load
             local.get $24
             i16x8.eq
             v128.or
             v128.or
             v128.any_true
             if
              local.get $0
              local.set $2
              block $block3
               loop $label3
                local.get $2
                local.get $0
                i32.const -64
                i32.sub
                i32.ne
                if
                 local.get $2
                 v128.load
                 local.get $24
                 i16x8.eq
                 i16x8.bitmask
                 local.set $9
                 loop $label2
                  local.get $9
                  if
                   i32.const 0
                   local.set $7
                   local.get $9
                   i32.ctz
                   local.get $2
                   i32.const 416
                   i32.load
                   i32.sub
                   i32.const 1
                   i32.shr_u
                   i32.add
                   local.tee $3
                   i32.const 428
                   i32.load
                   i32.ge_u
                   br_if $block3
                   i32.const 420
                   i32.load
                   local.get $3
                   i32.const 2
                   i32.shl
                   i32.add
                   i32.load
                   local.tee $5
                   local.set $7
                   local.get $1
                   local.set $3
                   block $block4 (result i32)
                    i32.const 0
                    local.get $5
                    i64.load
                    local.tee $23
                    local.get $1
                    i64.load
                    i64.ne
                    br_if $block4
                    drop
                    i32.const 1
                    local.get $23
                    i64.const 56
                    i64.shr_u
                    i64.eqz
                    br_if $block4
                    drop
                    i32.const 0
                    local.get $5
                    i64.load offset=8
                    local.tee $23
                    local.get $1
                    i64.load offset=8
                    i64.ne
                    br_if $block4
                    drop
                    i32.const 1
                    local.get $23
                    i64.const 56
                    i64.shr_u
                    i64.eqz
                    br_if $block4
                    drop
                    local.get $5
                    i32.const -64
                    i32.sub
                    local.set $21
                    loop $label1
                     block $block5
                      local.get $3
                      i32.const 16
                      i32.add
                      local.set $3
                      local.get $21
                      local.get $5
                      i32.const 16
                      i32.add
                      local.tee $5
                      i32.eq
                      br_if $block5
                      i32.const 0
                      local.get $5
                      i64.load
                      local.tee $23
                      local.get $3
                      i64.load
                      i64.ne
                      br_if $block4
                      drop
                      local.get $23
                      i64.const 56
                      i64.shr_u
                      i64.eqz
                      br_if $block5
                      i32.const 0
                      local.get $5
                      i64.load offset=8
                      local.tee $23
                      local.get $3
                      i64.load offset=8
                      i64.ne
                      br_if $block4
                      drop
                      local.get $23
                      i64.const 56
                      i64.shr_u
                      i64.const 0
                      i64.ne
                      br_if $label1
                     end
                    end
                    i32.const 1
                   end
                   br_if $block3
                   local.get $9
                   local.get $9
                   i32.const 1
                   i32.sub
                   i32.and
                   local.set $9
                   br $label2
                  end
                 end
                 local.get $2
                 i32.const 16
                 i32.add
                 local.set $2
                 br $label3
                end
               end
               i32.const 0
               local.set $7
              end
              local.get $7
              br_if $block6
             end
             local.get $0
             i32.const -64
             i32.sub
             local.set $0
             br $label4
            end
           end
           i32.const 0
           local.set $7
          end
          i32.const 0
          local.get $7
          br_if $block1
          drop
          i32.const 428
          i32.const 428
          i32.load
          local.tee $0
          i32.const 1
          i32.add
          i32.store
          i32.const 416
          i32.load
          local.get $0
          i32.const 1
          i32.shl
          i32.add
          local.get $19
          i32.store16
          i32.const 420
          i32.load
          local.get $0
          i32.const 2
          i32.shl
          i32.add
          local.get $1
          i32.store
          local.get $1
          local.get $0
          i32.store offset=100
          i32.const 1
         end
         i32.eqz
         br_if $block
         i32.const 392
         i32.load
         local.set $0
         local.get $1
         i32.const 0
         i32.store offset=64
         local.get $1
         local.get $0
         i32.store offset=68
         local.get $0
         if
          local.get $0
          local.get $1
          i32.store offset=64
         else
          i32.const 388
          local.get $1
          i32.store
         end
         i32.const 392
         local.get $1
         i32.store
         i32.const 384
         i32.const 384
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
         local.set $1
         local.get $6
         local.get $14
         i32.add
         i64.load
         i64.const 0
         i64.ne
         br_if $block
         local.get $12
         local.get $6
         local.get $10
         i32.add
         local.tee $6
         i32.ne
         br_if $label5
        end
       end
       local.get $6
       local.get $12
       i32.eq
       br_if $block7
       local.get $1
       if
        local.get $15
        if
         i32.const 28
         i32.load
         i32.const 1
         i32.sub
         local.set $0
         loop $label6
          local.get $0
          i32.const 64
          i32.lt_u
          if
           local.get $0
           local.get $1
           i32.add
           i32.const 0
           i32.store8
           local.get $0
           i32.const 1
           i32.add
           local.set $0
           br $label6
          end
         end
        end
        i32.const 384
        local.get $1
        call $34
        local.tee $11
        if
         local.get $1
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $1
         i32.store
         br $block7
        end
       end
       local.get $6
       local.get $14
       i32.add
       local.tee $0
       i64.load
       i64.const 0
       i64.ne
       if
        i32.const 392
        i32.load
        local.get $0
        local.get $6
        local.get $18
        i32.add
        call $2
        local.tee $11
        br_if $block7
       end
       local.get $6
       local.get $10
       i32.add
       local.set $6
       br $label7
      end
     end
    end
    local.get $13
    if (result i32)
     i32.const 0
    else
     local.get $8
     i64.load
     i32.wrap_i64
    end
    local.set $8
    br $label8
   end
  end
  local.get $13
  i32.eqz
  if
   local.get $4
   local.set $0
   loop $label9
    local.get $0
    if
     local.get $0
     i64.load
     i32.wrap_i64
     local.get $0
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $0
     i32.store
     local.set $0
     br $label9
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $11
 )
 (func $88 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 i32)
  (local $22 i32)
  (local $23 i64)
  (local $24 i64)
  (local $25 i64)
  i32.const 20
  i32.load
  local.set $13
  i32.const 36
  i32.load
  local.set $10
  i32.const 140
  i32.load
  local.set $9
  i32.const 32
  i32.load
  local.set $16
  i32.const 144
  i32.load
  local.set $12
  i32.const 152
  i32.load
  local.set $8
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $11
  i32.const 396
  i32.load
  local.tee $4
  local.set $19
  loop $label6
   local.get $15
   i32.const 1
   local.get $19
   select
   i32.eqz
   if
    local.get $10
    local.get $19
    i32.add
    local.tee $21
    local.get $9
    local.get $19
    i32.add
    i64.load
    i32.wrap_i64
    local.get $16
    i32.mul
    i32.add
    local.set $14
    loop $label5
     local.get $14
     local.get $21
     i32.ne
     if
      block $block6
       loop $label3
        block $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $0
         i32.load offset=64
         i32.store
         local.get $0
         local.get $21
         v128.load
         v128.store
         local.get $0
         local.get $21
         v128.load offset=16
         v128.store offset=16
         local.get $0
         local.get $21
         v128.load offset=32
         v128.store offset=32
         local.get $0
         local.get $21
         v128.load offset=48
         v128.store offset=48
         local.get $0
         i32.const 0
         i32.store offset=72
         local.get $0
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $0
         i64.const 0
         i64.store offset=92
         local.get $0
         local.set $3
         local.get $11
         br_if $block
         block $block1 (result i32)
          i32.const 0
          i32.const 424
          i32.load
          local.tee $1
          i32.const 420
          i32.load
          i32.eq
          br_if $block1
          drop
          i32.const 416
          i32.load
          local.set $20
          loop $label1
           local.get $1
           if
            local.get $0
            local.set $5
            local.get $20
            local.get $1
            i32.const 1
            i32.shr_u
            local.tee $2
            i32.const 2
            i32.shl
            i32.add
            local.tee $7
            i32.load
            local.tee $18
            i32.const -64
            i32.sub
            local.set $6
            block $block3
             loop $label
              block $block2
               local.get $18
               i64.load
               local.tee $24
               local.get $5
               i64.load
               i64.xor
               local.tee $23
               i64.const 0
               i64.ne
               br_if $block2
               i32.const 0
               local.set $17
               local.get $24
               i64.const 56
               i64.shr_u
               i64.eqz
               br_if $block3
               local.get $18
               i64.load offset=8
               local.tee $24
               local.get $5
               i64.load offset=8
               i64.xor
               local.tee $23
               i64.const 0
               i64.ne
               br_if $block2
               local.get $24
               i64.const 56
               i64.shr_u
               i64.eqz
               br_if $block3
               local.get $5
               i32.const 16
               i32.add
               local.set $5
               local.get $18
               i32.const 16
               i32.add
               local.tee $18
               local.get $6
               i32.ne
               br_if $label
               br $block3
              end
             end
             local.get $24
             local.get $23
             i64.ctz
             i64.const 56
             i64.and
             local.tee $25
             i64.shr_u
             i64.const 255
             i64.and
             i32.wrap_i64
             local.get $23
             local.get $24
             i64.xor
             local.get $25
             i64.shr_u
             i64.const 255
             i64.and
             i32.wrap_i64
             i32.sub
             local.set $17
            end
            local.get $17
            i32.const 0
            i32.lt_s
            if (result i32)
             local.get $7
             i32.const 4
             i32.add
             local.set $20
             local.get $1
             local.get $2
             i32.const 1
             i32.add
             i32.sub
            else
             local.get $2
            end
            local.set $1
            br $label1
           end
          end
          i32.const 0
          local.get $20
          i32.const 416
          i32.load
          i32.const 424
          i32.load
          i32.const 2
          i32.shl
          i32.add
          i32.ne
          if (result i32)
           block $block4 (result i32)
            i32.const 0
            local.get $20
            i32.load
            local.tee $1
            i64.load
            local.tee $23
            local.get $0
            i64.load
            i64.ne
            br_if $block4
            drop
            i32.const 1
            local.get $23
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block4
            drop
            i32.const 0
            local.get $1
            i64.load offset=8
            local.tee $23
            local.get $0
            i64.load offset=8
            i64.ne
            br_if $block4
            drop
            i32.const 1
            local.get $23
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block4
            drop
            local.get $1
            i32.const -64
            i32.sub
            local.set $2
            loop $label2
             block $block5
              local.get $0
              i32.const 16
              i32.add
              local.set $0
              local.get $2
              local.get $1
              i32.const 16
              i32.add
              local.tee $1
              i32.eq
              br_if $block5
              i32.const 0
              local.get $1
              i64.load
              local.tee $23
              local.get $0
              i64.load
              i64.ne
              br_if $block4
              drop
              local.get $23
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block5
              i32.const 0
              local.get $1
              i64.load offset=8
              local.tee $23
              local.get $0
              i64.load offset=8
              i64.ne
              br_if $block4
              drop
              local.get $23
              i64.const 56
              i64.shr_u
              i64.const 0
              i64.ne
              br_if $label2
             end
            end
            i32.const 1
           end
          else
           i32.const 0
          end
          br_if $block1
          drop
          local.get $20
          i32.const 4
          i32.add
          local.get $20
          i32.const 416
          i32.load
          i32.const 424
          i32.load
          i32.const 2
          i32.shl
          i32.add
          local.get $20
          i32.sub
          memory.copy
          local.get $20
          local.get $3
          i32.store
          i32.const 424
          i32.const 424
          i32.load
          i32.const 1
          i32.add
          i32.store
          i32.const 1
         end
         i32.eqz
         br_if $block
         i32.const 392
         i32.load
         local.set $0
         local.get $3
         i32.const 0
         i32.store offset=64
         local.get $3
         local.get $0
         i32.store offset=68
         local.get $0
         if
          local.get $0
          local.get $3
          i32.store offset=64
         else
          i32.const 388
          local.get $3
          i32.store
         end
         i32.const 392
         local.get $3
         i32.store
         i32.const 384
         i32.const 384
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
         local.set $3
         local.get $12
         local.get $21
         i32.add
         i64.load
         i64.const 0
         i64.ne
         br_if $block
         local.get $14
         local.get $16
         local.get $21
         i32.add
         local.tee $21
         i32.ne
         br_if $label3
        end
       end
       local.get $14
       local.get $21
       i32.eq
       br_if $block6
       local.get $3
       if
        local.get $11
        if
         i32.const 28
         i32.load
         i32.const 1
         i32.sub
         local.set $0
         loop $label4
          local.get $0
          i32.const 64
          i32.lt_u
          if
           local.get $0
           local.get $3
           i32.add
           i32.const 0
           i32.store8
           local.get $0
           i32.const 1
           i32.add
           local.set $0
           br $label4
          end
         end
        end
        i32.const 384
        local.get $3
        call $35
        local.tee $15
        if
         local.get $3
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $3
         i32.store
         br $block6
        end
       end
       local.get $12
       local.get $21
       i32.add
       local.tee $0
       i64.load
       i64.const 0
       i64.ne
       if
        i32.const 392
        i32.load
        local.get $0
        local.get $8
        local.get $21
        i32.add
        call $2
        local.tee $15
        br_if $block6
       end
       local.get $16
       local.get $21
       i32.add
       local.set $21
       br $label5
      end
     end
    end
    local.get $13
    if (result i32)
     i32.const 0
    else
     local.get $19
     i64.load
     i32.wrap_i64
    end
    local.set $19
    br $label6
   end
  end
  local.get $13
  i32.eqz
  if
   local.get $4
   local.set $0
   loop $label7
    local.get $0
    if
     local.get $0
     i64.load
     i32.wrap_i64
     local.get $0
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $0
     i32.store
     local.set $0
     br $label7
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $15
 )
 (func $89 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i64)
  (local $21 i64)
  (local $22 i64)
  (local $23 i64)
  i32.const 20
  i32.load
  local.set $10
  i32.const 36
  i32.load
  local.set $13
  i32.const 140
  i32.load
  local.set $14
  i32.const 32
  i32.load
  local.set $7
  i32.const 144
  i32.load
  local.set $11
  i32.const 152
  i32.load
  local.set $15
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $12
  i32.const 396
  i32.load
  local.tee $4
  local.set $6
  loop $label7
   local.get $8
   i32.const 1
   local.get $6
   select
   i32.eqz
   if
    local.get $6
    local.get $13
    i32.add
    local.tee $5
    local.get $6
    local.get $14
    i32.add
    i64.load
    i32.wrap_i64
    local.get $7
    i32.mul
    i32.add
    local.set $9
    loop $label6
     local.get $5
     local.get $9
     i32.ne
     if
      block $block5
       loop $label4
        block $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $0
         i32.load offset=64
         i32.store
         local.get $0
         local.get $5
         v128.load
         v128.store
         local.get $0
         local.get $5
         v128.load offset=16
         v128.store offset=16
         local.get $0
         local.get $5
         v128.load offset=32
         v128.store offset=32
         local.get $0
         local.get $5
         v128.load offset=48
         v128.store offset=48
         local.get $0
         i32.const 0
         i32.store offset=72
         local.get $0
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $0
         i64.const 0
         i64.store offset=92
         local.get $0
         local.set $3
         local.get $12
         br_if $block
         local.get $0
         i64.load
         local.set $21
         i32.const 416
         local.set $2
         loop $label1
          block $block1
           local.get $2
           i32.load
           local.tee $16
           i32.eqz
           br_if $block1
           local.get $21
           local.tee $20
           local.get $16
           i64.load
           i64.xor
           local.tee $22
           i64.eqz
           if
            local.get $20
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block1
            local.get $0
            i64.load offset=8
            local.tee $20
            local.get $16
            i64.load offset=8
            i64.xor
            local.tee $22
            i64.eqz
            if
             i32.const 8
             local.set $1
             loop $label
              local.get $20
              i64.const 56
              i64.shr_u
              i64.const 0
              i64.ne
              if
               block $block2
                local.get $1
                i32.const 8
                i32.add
                local.tee $1
                i32.const 64
                i32.eq
                br_if $block2
                local.get $0
                local.get $1
                i32.add
                i64.load
                local.tee $20
                local.get $1
                local.get $16
                i32.add
                i64.load
                i64.xor
                local.tee $22
                i64.const 0
                i64.ne
                br_if $block2
                br $label
               end
              end
             end
             local.get $22
             i64.eqz
             br_if $block1
            end
           end
           local.get $16
           local.get $20
           local.get $22
           i64.ctz
           i64.const -1
           i64.xor
           i64.const 56
           i64.and
           local.tee $23
           i64.shl
           local.get $20
           local.get $22
           i64.xor
           local.get $23
           i64.shl
           i64.gt_u
           i32.const 2
           i32.shl
           i32.add
           i32.const 104
           i32.add
           local.set $2
           br $label1
          end
         end
         local.get $2
         i32.load
         if (result i32)
          i32.const 0
         else
          local.get $2
          local.get $0
          i32.store
          local.get $0
          local.get $2
          i32.const 104
          i32.sub
          i32.const -8
          i32.and
          i32.const 0
          local.get $2
          i32.const 416
          i32.ne
          select
          local.tee $1
          i32.const 1
          i32.or
          i32.store offset=100
          local.get $0
          i64.const 0
          i64.store offset=104
          local.get $1
          if
           local.get $1
           i32.load offset=100
           i32.const 1
           i32.and
           if
            block $block3
             local.get $0
             i32.load offset=100
             i32.const -2
             i32.and
             local.set $1
             loop $label2
              local.get $1
              if (result i32)
               local.get $1
               i32.load offset=100
               i32.const 1
               i32.and
              else
               i32.const 0
              end
              if
               i32.const 1
               local.get $1
               local.get $1
               i32.load offset=100
               i32.const -2
               i32.and
               local.tee $2
               i32.const 4
               i32.add
               i32.load offset=104
               i32.eq
               local.tee $16
               i32.sub
               i32.const 2
               i32.shl
               local.get $2
               i32.add
               i32.load offset=104
               local.tee $17
               if (result i32)
                local.get $17
                i32.load offset=100
                i32.const 1
                i32.and
               else
                i32.const 0
               end
               if
                local.get $1
                local.get $1
                i32.load offset=100
                i32.const -2
                i32.and
                i32.store offset=100
                local.get $17
                local.get $17
                i32.load offset=100
                i32.const -2
                i32.and
                i32.store offset=100
                local.get $2
                local.get $2
                i32.load offset=100
                i32.const 1
                i32.or
                i32.store offset=100
                local.get $2
                local.tee $0
                i32.load offset=100
                i32.const -2
                i32.and
                local.set $1
                br $label2
               end
               local.get $1
               i32.const 1
               local.get $16
               i32.sub
               i32.const 2
               i32.shl
               i32.add
               local.tee $17
               i32.load offset=104
               local.tee $18
               local.get $0
               i32.eq
               if
                local.get $17
                local.get $18
                local.get $16
                i32.const 2
                i32.shl
                i32.add
                i32.load offset=104
                local.tee $17
                i32.store offset=104
                local.get $17
                if
                 local.get $17
                 local.get $1
                 local.get $17
                 i32.load offset=100
                 i32.const 1
                 i32.and
                 i32.or
                 i32.store offset=100
                end
                local.get $1
                i32.load offset=100
                i32.const -2
                i32.and
                local.tee $17
                if
                 local.get $17
                 local.get $1
                 local.get $17
                 i32.const 4
                 i32.add
                 i32.load offset=104
                 i32.eq
                 i32.const 2
                 i32.shl
                 i32.add
                 local.get $18
                 i32.store offset=104
                else
                 i32.const 416
                 local.get $18
                 i32.store
                end
                local.get $18
                if
                 local.get $18
                 local.get $17
                 local.get $18
                 i32.load offset=100
                 i32.const 1
                 i32.and
                 i32.or
                 i32.store offset=100
                end
                local.get $18
                local.get $16
                i32.const 2
                i32.shl
                i32.add
                local.get $1
                i32.store offset=104
                local.get $1
                local.get $18
                local.get $1
                i32.load offset=100
                i32.const 1
                i32.and
                i32.or
                i32.store offset=100
                local.get $0
                local.set $1
               end
               local.get $1
               local.get $1
               i32.load offset=100
               i32.const -2
               i32.and
               i32.store offset=100
               local.get $2
               local.get $2
               i32.load offset=100
               i32.const 1
               i32.or
               i32.store offset=100
               local.get $2
               i32.const 1
               i32.const 1
               local.get $16
               i32.sub
               local.tee $0
               i32.sub
               i32.const 2
               i32.shl
               i32.add
               local.tee $1
               i32.load offset=104
               local.set $16
               local.get $1
               local.get $16
               local.get $0
               i32.const 2
               i32.shl
               i32.add
               i32.load offset=104
               local.tee $1
               i32.store offset=104
               local.get $1
               if
                local.get $1
                local.get $2
                local.get $1
                i32.load offset=100
                i32.const 1
                i32.and
                i32.or
                i32.store offset=100
               end
               local.get $2
               i32.load offset=100
               i32.const -2
               i32.and
               local.tee $1
               if
                local.get $1
                local.get $2
                local.get $1
                i32.const 4
                i32.add
                i32.load offset=104
                i32.eq
                i32.const 2
                i32.shl
                i32.add
                local.get $16
                i32.store offset=104
               else
                i32.const 416
                local.get $16
                i32.store
               end
               local.get $16
               if
                local.get $16
                local.get $1
                local.get $16
                i32.load offset=100
                i32.const 1
                i32.and
                i32.or
                i32.store offset=100
               end
               local.get $16
               local.get $0
               i32.const 2
               i32.shl
               i32.add
               local.get $2
               i32.store offset=104
               local.get $2
               local.get $16
               local.get $2
               i32.load offset=100
               i32.const 1
               i32.and
               i32.or
               i32.store offset=100
               br $block3
              end
             end
             local.get $1
             i32.eqz
             if
              local.get $0
              local.get $0
              i32.load offset=100
              i32.const -2
              i32.and
              i32.store offset=100
             end
            end
           end
          else
           block $block4
            local.get $0
            i32.load offset=100
            i32.const -2
            i32.and
            local.set $1
            loop $label3
             local.get $1
             if (result i32)
              local.get $1
              i32.load offset=100
              i32.const 1
              i32.and
             else
              i32.const 0
             end
             if
              i32.const 1
              local.get $1
              local.get $1
              i32.load offset=100
              i32.const -2
              i32.and
              local.tee $2
              i32.const 4
              i32.add
              i32.load offset=104
              i32.eq
              local.tee $16
              i32.sub
              i32.const 2
              i32.shl
              local.get $2
              i32.add
              i32.load offset=104
              local.tee $17
              if (result i32)
               local.get $17
               i32.load offset=100
               i32.const 1
               i32.and
              else
               i32.const 0
              end
              if
               local.get $1
               local.get $1
               i32.load offset=100
               i32.const -2
               i32.and
               i32.store offset=100
               local.get $17
               local.get $17
               i32.load offset=100
               i32.const -2
               i32.and
               i32.store offset=100
               local.get $2
               local.get $2
               i32.load offset=100
               i32.const 1
               i32.or
               i32.store offset=100
               local.get $2
               local.tee $0
               i32.load offset=100
               i32.const -2
               i32.and
               local.set $1
               br $label3
              end
              local.get $1
              i32.const 1
              local.get $16
              i32.sub
              i32.const 2
              i32.shl
              i32.add
              local.tee $17
              i32.load offset=104
              local.tee $18
              local.get $0
              i32.eq
              if
               local.get $17
               local.get $18
               local.get $16
               i32.const 2
               i32.shl
               i32.add
               i32.load offset=104
               local.tee $17
               i32.store offset=104
               local.get $17
               if
                local.get $17
                local.get $1
                local.get $17
                i32.load offset=100
                i32.const 1
                i32.and
                i32.or
                i32.store offset=100
               end
               local.get $1
               i32.load offset=100
               i32.const -2
               i32.and
               local.tee $17
               if
                local.get $17
                local.get $1
                local.get $17
                i32.const 4
                i32.add
                i32.load offset=104
                i32.eq
                i32.const 2
                i32.shl
                i32.add
                local.get $18
                i32.store offset=104
               else
                i32.const 416
                local.get $18
                i32.store
               end
               local.get $18
               if
                local.get $18
                local.get $17
                local.get $18
                i32.load offset=100
                i32.const 1
                i32.and
                i32.or
                i32.store offset=100
               end
               local.get $18
               local.get $16
               i32.const 2
               i32.shl
               i32.add
               local.get $1
               i32.store offset=104
               local.get $1
               local.get $18
               local.get $1
               i32.load offset=100
               i32.const 1
               i32.and
               i32.or
               i32.store offset=100
               local.get $0
               local.set $1
              end
              local.get $1
              local.get $1
              i32.load offset=100
              i32.const -2
              i32.and
              i32.store offset=100
              local.get $2
              local.get $2
              i32.load offset=100
              i32.const 1
              i32.or
              i32.store offset=100
              local.get $2
              i32.const 1
              i32.const 1
              local.get $16
              i32.sub
              local.tee $0
              i32.sub
              i32.const 2
              i32.shl
              i32.add
              local.tee $1
              i32.load offset=104
              local.set $16
              local.get $1
              local.get $16
              local.get $0
              i32.const 2
              i32.shl
              i32.add
              i32.load offset=104
              local.tee $1
              i32.store offset=104
              local.get $1
              if
               local.get $1
               local.get $2
               local.get $1
               i32.load offset=100
               i32.const 1
               i32.and
               i32.or
               i32.store offset=100
              end
              local.get $2
              i32.load offset=100
              i32.const -2
              i32.and
              local.tee $1
              if
               local.get $1
               local.get $2
               local.get $1
               i32.const 4
               i32.add
               i32.load offset=104
               i32.eq
               i32.const 2
               i32.shl
               i32.add
               local.get $16
               i32.store offset=104
              else
               i32.const 416
               local.get $16
               i32.store
              end
              local.get $16
              if
               local.get $16
               local.get $1
               local.get $16
               i32.load offset=100
               i32.const 1
               i32.and
               i32.or
               i32.store offset=100
              end
              local.get $16
              local.get $0
              i32.const 2
              i32.shl
              i32.add
              local.get $2
              i32.store offset=104
              local.get $2
              local.get $16
              local.get $2
              i32.load offset=100
              i32.const 1
              i32.and
              i32.or
              i32.store offset=100
              br $block4
             end
            end
            local.get $1
            i32.eqz
            if
             local.get $0
             local.get $0
             i32.load offset=100
             i32.const -2
             i32.and
             i32.store offset=100
            end
           end
          end
          i32.const 1
         end
         i32.eqz
         br_if $block
         i32.const 392
         i32.load
         local.set $0
         local.get $3
         i32.const 0
         i32.store offset=64
         local.get $3
         local.get $0
         i32.store offset=68
         local.get $0
         if
          local.get $0
          local.get $3
          i32.store offset=64
         else
          i32.const 388
          local.get $3
          i32.store
         end
         i32.const 392
         local.get $3
         i32.store
         i32.const 384
         i32.const 384
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
         local.set $3
         local.get $5
         local.get $11
         i32.add
         i64.load
         i64.const 0
         i64.ne
         br_if $block
         local.get $9
         local.get $5
         local.get $7
         i32.add
         local.tee $5
         i32.ne
         br_if $label4
        end
       end
       local.get $5
       local.get $9
       i32.eq
       br_if $block5
       local.get $3
       if
        local.get $12
        if
         i32.const 28
         i32.load
         i32.const 1
         i32.sub
         local.set $0
         loop $label5
          local.get $0
          i32.const 64
          i32.lt_u
          if
           local.get $0
           local.get $3
           i32.add
           i32.const 0
           i32.store8
           local.get $0
           i32.const 1
           i32.add
           local.set $0
           br $label5
          end
         end
        end
        i32.const 384
        local.get $3
        call $36
        local.tee $8
        if
         local.get $3
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $3
         i32.store
         br $block5
        end
       end
       local.get $5
       local.get $11
       i32.add
       local.tee $0
       i64.load
       i64.const 0
       i64.ne
       if
        i32.const 392
        i32.load
        local.get $0
        local.get $5
        local.get $15
        i32.add
        call $2
        local.tee $8
        br_if $block5
       end
       local.get $5
       local.get $7
       i32.add
       local.set $5
       br $label6
      end
     end
    end
    local.get $10
    if (result i32)
     i32.const 0
    else
     local.get $6
     i64.load
     i32.wrap_i64
    end
    local.set $6
    br $label7
   end
  end
  local.get $10
  i32.eqz
  if
   local.get $4
   local.set $0
   loop $label8
    local.get $0
    if
     local.get $0
     i64.load
     i32.wrap_i64
     local.get $0
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $0
     i32.store
     local.set $0
     br $label8
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $8
 )
 (func $90 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  i32.const 20
  i32.load
  local.set $11
  i32.const 36
  i32.load
  local.set $14
  i32.const 140
  i32.load
  local.set $15
  i32.const 32
  i32.load
  local.set $8
  i32.const 144
  i32.load
  local.set $12
  i32.const 152
  i32.load
  local.set $16
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $13
  i32.const 396
  i32.load
  local.tee $3
  local.set $7
  loop $label4
   local.get $9
   i32.const 1
   local.get $7
   select
   i32.eqz
   if
    local.get $7
    local.get $14
    i32.add
    local.tee $5
    local.get $7
    local.get $15
    i32.add
    i64.load
    i32.wrap_i64
    local.get $8
    i32.mul
    i32.add
    local.set $10
    loop $label3
     local.get $5
     local.get $10
     i32.ne
     if
      block $block2
       loop $label1
        block $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $0
         i32.load offset=64
         i32.store
         local.get $0
         local.get $5
         v128.load
         v128.store
         local.get $0
         local.get $5
         v128.load offset=16
         v128.store offset=16
         local.get $0
         local.get $5
         v128.load offset=32
         v128.store offset=32
         local.get $0
         local.get $5
         v128.load offset=48
         v128.store offset=48
         local.get $0
         i32.const 0
         i32.store offset=72
         local.get $0
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $0
         i64.const 0
         i64.store offset=92
         local.get $13
         br_if $block
         i32.const 388
         i32.load
         local.tee $1
         local.set $6
         local.get $0
         local.set $2
         block $block1
          loop $label
           local.get $6
           if
            local.get $6
            i32.load8_u
            local.tee $4
            local.get $2
            i32.load8_u
            i32.eq
            if
             local.get $4
             i32.eqz
             br_if $block1
             local.get $6
             i32.load8_u offset=1
             local.tee $4
             local.get $2
             i32.load8_u offset=1
             i32.eq
             if
              local.get $4
              i32.eqz
              br_if $block1
              local.get $6
              i32.load8_u offset=2
              local.tee $4
              local.get $2
              i32.load8_u offset=2
              i32.eq
              if
               local.get $4
               i32.eqz
               br_if $block1
               local.get $6
               i32.load8_u offset=3
               local.tee $4
               local.get $2
               i32.load8_u offset=3
               i32.eq
               if
                local.get $4
                i32.eqz
                br_if $block1
                local.get $6
                i32.load8_u offset=4
                local.tee $4
                local.get $2
                i32.load8_u offset=4
                i32.eq
                if
                 local.get $4
                 i32.eqz
                 br_if $block1
                 local.get $6
                 i32.load8_u offset=5
                 local.tee $4
                 local.get $2
                 i32.load8_u offset=5
                 i32.eq
                 if
                  local.get $4
                  i32.eqz
                  br_if $block1
                  local.get $6
                  i32.load8_u offset=6
                  local.tee $4
                  local.get $2
                  i32.load8_u offset=6
                  i32.eq
                  if
                   local.get $4
                   i32.eqz
                   br_if $block1
                   local.get $6
                   i32.load8_u offset=7
                   local.tee $4
                   local.get $2
                   i32.load8_u offset=7
                   i32.eq
                   if
                    local.get $4
                    i32.eqz
                    br_if $block1
                    local.get $6
                    i32.const 8
                    i32.add
                    local.set $6
                    local.get $2
                    i32.const 8
                    i32.add
                    local.set $2
                    br $label
                   end
                  end
                 end
                end
               end
              end
             end
            end
            local.get $1
            i32.load offset=64
            local.tee $1
            local.set $6
            local.get $0
            local.set $2
            br $label
           end
          end
          i32.const 0
          local.set $1
         end
         local.get $1
         br_if $block
         i32.const 392
         i32.load
         local.set $1
         local.get $0
         i32.const 0
         i32.store offset=64
         local.get $0
         local.get $1
         i32.store offset=68
         local.get $1
         if
          local.get $1
          local.get $0
          i32.store offset=64
         else
          i32.const 388
          local.get $0
          i32.store
         end
         i32.const 392
         local.get $0
         i32.store
         i32.const 384
         i32.const 384
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
         local.set $0
         local.get $5
         local.get $12
         i32.add
         i64.load
         i64.const 0
         i64.ne
         br_if $block
         local.get $10
         local.get $5
         local.get $8
         i32.add
         local.tee $5
         i32.ne
         br_if $label1
        end
       end
       local.get $5
       local.get $10
       i32.eq
       br_if $block2
       local.get $0
       if
        local.get $13
        if
         i32.const 28
         i32.load
         i32.const 1
         i32.sub
         local.set $1
         loop $label2
          local.get $1
          i32.const 64
          i32.lt_u
          if
           local.get $0
           local.get $1
           i32.add
           i32.const 0
           i32.store8
           local.get $1
           i32.const 1
           i32.add
           local.set $1
           br $label2
          end
         end
        end
        i32.const 384
        local.get $0
        call $9
        local.tee $9
        if
         local.get $0
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $0
         i32.store
         br $block2
        end
       end
       local.get $5
       local.get $12
       i32.add
       local.tee $0
       i64.load
       i64.const 0
       i64.ne
       if
        i32.const 392
        i32.load
        local.get $0
        local.get $5
        local.get $16
        i32.add
        call $2
        local.tee $9
        br_if $block2
       end
       local.get $5
       local.get $8
       i32.add
       local.set $5
       br $label3
      end
     end
    end
    local.get $11
    if (result i32)
     i32.const 0
    else
     local.get $7
     i64.load
     i32.wrap_i64
    end
    local.set $7
    br $label4
   end
  end
  local.get $11
  i32.eqz
  if
   local.get $3
   local.set $1
   loop $label5
    local.get $1
    if
     local.get $1
     i64.load
     i32.wrap_i64
     local.get $1
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $1
     i32.store
     local.set $1
     br $label5
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $9
 )
 (func $91 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i32)
  (local $20 i32)
  (local $21 i64)
  i32.const 20
  i32.load
  local.set $10
  i32.const 36
  i32.load
  local.set $13
  i32.const 140
  i32.load
  local.set $14
  i32.const 32
  i32.load
  local.set $8
  i32.const 144
  i32.load
  local.set $11
  i32.const 152
  i32.load
  local.set $15
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $12
  i32.const 396
  i32.load
  local.tee $4
  local.set $7
  loop $label8
   local.get $3
   i32.const 1
   local.get $7
   select
   i32.eqz
   if
    local.get $7
    local.get $13
    i32.add
    local.tee $6
    local.get $7
    local.get $14
    i32.add
    i64.load
    i32.wrap_i64
    local.get $8
    i32.mul
    i32.add
    local.set $9
    loop $label7
     local.get $6
     local.get $9
     i32.ne
     if
      block $block2
       loop $label1
        block $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $1
         i32.load offset=64
         i32.store
         local.get $1
         local.get $6
         v128.load
         v128.store
         local.get $1
         local.get $6
         v128.load offset=16
         v128.store offset=16
         local.get $1
         local.get $6
         v128.load offset=32
         v128.store offset=32
         local.get $1
         local.get $6
         v128.load offset=48
         v128.store offset=48
         local.get $1
         i32.const 0
         i32.store offset=72
         local.get $1
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $1
         i64.const 0
         i64.store offset=92
         local.get $12
         br_if $block
         i32.const 388
         i32.load
         local.tee $0
         local.set $5
         local.get $1
         local.set $2
         block $block1
          loop $label
           local.get $5
           if
            local.get $5
            i32.load8_u
            local.tee $16
            local.get $2
            i32.load8_u
            i32.eq
            if
             local.get $16
             i32.eqz
             br_if $block1
             local.get $5
             i32.load8_u offset=1
             local.tee $16
             local.get $2
             i32.load8_u offset=1
             i32.eq
             if
              local.get $16
              i32.eqz
              br_if $block1
              local.get $5
              i32.load8_u offset=2
              local.tee $16
              local.get $2
              i32.load8_u offset=2
              i32.eq
              if
               local.get $16
               i32.eqz
               br_if $block1
               local.get $5
               i32.load8_u offset=3
               local.tee $16
               local.get $2
               i32.load8_u offset=3
               i32.eq
               if
                local.get $16
                i32.eqz
                br_if $block1
                local.get $5
                i32.load8_u offset=4
                local.tee $16
                local.get $2
                i32.load8_u offset=4
                i32.eq
                if
                 local.get $16
                 i32.eqz
                 br_if $block1
                 local.get $5
                 i32.load8_u offset=5
                 local.tee $16
                 local.get $2
                 i32.load8_u offset=5
                 i32.eq
                 if
                  local.get $16
                  i32.eqz
                  br_if $block1
                  local.get $5
                  i32.load8_u offset=6
                  local.tee $16
                  local.get $2
                  i32.load8_u offset=6
                  i32.eq
                  if
                   local.get $16
                   i32.eqz
                   br_if $block1
                   local.get $5
                   i32.load8_u offset=7
                   local.tee $16
                   local.get $2
                   i32.load8_u offset=7
                   i32.eq
                   if
                    local.get $16
                    i32.eqz
                    br_if $block1
                    local.get $5
                    i32.const 8
                    i32.add
                    local.set $5
                    local.get $2
                    i32.const 8
                    i32.add
                    local.set $2
                    br $label
                   end
                  end
                 end
                end
               end
              end
             end
            end
            local.get $0
            i32.load offset=64
            local.tee $0
            local.set $5
            local.get $1
            local.set $2
            br $label
           end
          end
          i32.const 0
          local.set $0
         end
         local.get $0
         br_if $block
         i32.const 392
         i32.load
         local.set $0
         local.get $1
         i32.const 0
         i32.store offset=64
         local.get $1
         local.get $0
         i32.store offset=68
         local.get $0
         if
          local.get $0
          local.get $1
          i32.store offset=64
         else
          i32.const 388
          local.get $1
          i32.store
         end
         i32.const 392
         local.get $1
         i32.store
         i32.const 384
         i32.const 384
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
         local.set $1
         local.get $6
         local.get $11
         i32.add
         i64.load
         i64.const 0
         i64.ne
         br_if $block
         local.get $9
         local.get $6
         local.get $8
         i32.add
         local.tee $6
         i32.ne
         br_if $label1
        end
       end
       local.get $6
       local.get $9
       i32.eq
       br_if $block2
       local.get $1
       if
        local.get $12
        if
         i32.const 28
         i32.load
         i32.const 1
         i32.sub
         local.set $0
         loop $label2
          local.get $0
          i32.const 64
          i32.lt_u
          if
           local.get $0
           local.get $1
           i32.add
           i32.const 0
           i32.store8
           local.get $0
           i32.const 1
           i32.add
           local.set $0
           br $label2
          end
         end
        end
        i32.const 384
        local.get $1
        call $9
        local.tee $3
        if
         local.get $1
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $1
         i32.store
         br $block2
        end
       end
       local.get $6
       local.get $11
       i32.add
       i64.load
       local.tee $21
       i64.const 0
       i64.ne
       if
        i32.const 392
        i32.load
        local.set $16
        local.get $21
        i32.wrap_i64
        local.set $0
        local.get $6
        local.get $15
        i32.add
        i64.load
        i32.wrap_i64
        local.set $17
        block $block4
         i32.const 64
         i32.load
         if
          local.get $17
          i32.const 52
          i32.load
          i32.gt_u
          if (result i32)
           i32.const -22
          else
           local.get $16
           local.get $0
           local.get $17
           call $62
          end
          local.set $2
          local.get $0
          i32.const 80
          i32.load
          i32.store
          i32.const 80
          local.get $0
          i32.store
         else
          block $block3 (result i32)
           i32.const 60
           i32.load
           local.set $18
           i32.const 0
           local.set $3
           local.get $0
           local.tee $1
           local.set $5
           local.get $1
           local.set $2
           loop $label3
            local.get $3
            i32.const 10000
            i32.le_u
            i32.const 0
            local.get $2
            select
            if
             local.get $2
             i64.load
             i32.wrap_i64
             local.tee $2
             if
              i32.const -22
              local.get $2
              i64.load
              i32.wrap_i64
              local.tee $2
              i32.const 0
              local.get $5
              i64.load
              i32.wrap_i64
              local.tee $5
              local.get $2
              i32.eq
              select
              br_if $block3
              drop
              local.get $3
              i32.const 1
              i32.add
              local.set $3
              br $label3
             end
            end
           end
           i32.const -22
           local.get $2
           br_if $block3
           drop
           loop $label4
            local.get $1
            if
             i32.const -22
             local.get $1
             i64.load offset=8
             local.tee $21
             i64.eqz
             local.get $21
             local.get $18
             i64.extend_i32_u
             i64.gt_u
             i32.or
             br_if $block3
             drop
             local.get $1
             i64.load
             i32.wrap_i64
             local.set $1
             br $label4
            end
           end
           i32.const 0
          end
          local.tee $2
          br_if $block4
          local.get $0
          local.set $1
          loop $label5
           local.get $2
           i32.const 1
           local.get $1
           select
           i32.eqz
           if
            local.get $16
            local.get $1
            i32.const 16
            i32.add
            local.get $1
            i64.load offset=8
            i32.wrap_i64
            call $62
            local.set $2
            local.get $1
            i64.load
            i32.wrap_i64
            local.set $1
            br $label5
           end
          end
          i32.const -22
          local.get $2
          local.get $2
          if (result i32)
           i32.const 0
          else
           local.get $17
           local.get $16
           i32.load offset=84
           i32.ne
          end
          select
          local.set $2
          loop $label6
           local.get $0
           if
            local.get $0
            i64.load
            i32.wrap_i64
            local.get $0
            i32.const 80
            i32.load
            i32.store
            i32.const 80
            local.get $0
            i32.store
            local.set $0
            br $label6
           end
          end
         end
         local.get $2
         if
          local.get $16
          call $15
         end
        end
        local.get $2
        local.tee $3
        br_if $block2
       end
       local.get $6
       local.get $8
       i32.add
       local.set $6
       br $label7
      end
     end
    end
    local.get $10
    if (result i32)
     i32.const 0
    else
     local.get $7
     i64.load
     i32.wrap_i64
    end
    local.set $7
    br $label8
   end
  end
  local.get $10
  i32.eqz
  if
   local.get $4
   local.set $0
   loop $label9
    local.get $0
    if
     local.get $0
     i64.load
     i32.wrap_i64
     local.get $0
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $0
     i32.store
     local.set $0
     br $label9
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $3
 )
 (func $92 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i64)
  i32.const 20
  i32.load
  local.set $11
  i32.const 36
  i32.load
  local.set $14
  i32.const 140
  i32.load
  local.set $15
  i32.const 32
  i32.load
  local.set $8
  i32.const 144
  i32.load
  local.set $12
  i32.const 152
  i32.load
  local.set $16
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $13
  i32.const 396
  i32.load
  local.tee $5
  local.set $7
  loop $label5
   local.get $9
   i32.const 1
   local.get $7
   select
   i32.eqz
   if
    local.get $7
    local.get $14
    i32.add
    local.tee $6
    local.get $7
    local.get $15
    i32.add
    i64.load
    i32.wrap_i64
    local.get $8
    i32.mul
    i32.add
    local.set $10
    loop $label4
     local.get $6
     local.get $10
     i32.ne
     if
      block $block3
       loop $label2
        block $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $0
         i32.load offset=64
         i32.store
         local.get $0
         local.get $6
         v128.load
         v128.store
         local.get $0
         local.get $6
         v128.load offset=16
         v128.store offset=16
         local.get $0
         local.get $6
         v128.load offset=32
         v128.store offset=32
         local.get $0
         local.get $6
         v128.load offset=48
         v128.store offset=48
         local.get $0
         i32.const 0
         i32.store offset=72
         local.get $0
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $0
         i64.const 0
         i64.store offset=92
         local.get $0
         local.set $1
         local.get $13
         br_if $block
         i32.const 388
         i32.load
         local.set $3
         loop $label1
          local.get $3
          if
           local.get $0
           local.set $4
           block $block1 (result i32)
            i32.const 0
            local.get $3
            local.tee $2
            i64.load
            local.tee $19
            local.get $0
            i64.load
            i64.ne
            br_if $block1
            drop
            i32.const 1
            local.get $19
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block1
            drop
            i32.const 0
            local.get $2
            i64.load offset=8
            local.tee $19
            local.get $0
            i64.load offset=8
            i64.ne
            br_if $block1
            drop
            i32.const 1
            local.get $19
            i64.const 56
            i64.shr_u
            i64.eqz
            br_if $block1
            drop
            local.get $2
            i32.const -64
            i32.sub
            local.set $17
            loop $label
             block $block2
              local.get $4
              i32.const 16
              i32.add
              local.set $4
              local.get $17
              local.get $2
              i32.const 16
              i32.add
              local.tee $2
              i32.eq
              br_if $block2
              i32.const 0
              local.get $2
              i64.load
              local.tee $19
              local.get $4
              i64.load
              i64.ne
              br_if $block1
              drop
              local.get $19
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block2
              i32.const 0
              local.get $2
              i64.load offset=8
              local.tee $19
              local.get $4
              i64.load offset=8
              i64.ne
              br_if $block1
              drop
              local.get $19
              i64.const 56
              i64.shr_u
              i64.const 0
              i64.ne
              br_if $label
             end
            end
            i32.const 1
           end
           i32.eqz
           if
            local.get $3
            i32.load offset=64
            local.set $3
            br $label1
           end
          end
         end
         local.get $3
         br_if $block
         i32.const 392
         i32.load
         local.set $0
         local.get $1
         i32.const 0
         i32.store offset=64
         local.get $1
         local.get $0
         i32.store offset=68
         local.get $0
         if
          local.get $0
          local.get $1
          i32.store offset=64
         else
          i32.const 388
          local.get $1
          i32.store
         end
         i32.const 392
         local.get $1
         i32.store
         i32.const 384
         i32.const 384
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
         local.set $1
         local.get $6
         local.get $12
         i32.add
         i64.load
         i64.const 0
         i64.ne
         br_if $block
         local.get $10
         local.get $6
         local.get $8
         i32.add
         local.tee $6
         i32.ne
         br_if $label2
        end
       end
       local.get $6
       local.get $10
       i32.eq
       br_if $block3
       local.get $1
       if
        local.get $13
        if
         i32.const 28
         i32.load
         i32.const 1
         i32.sub
         local.set $0
         loop $label3
          local.get $0
          i32.const 64
          i32.lt_u
          if
           local.get $0
           local.get $1
           i32.add
           i32.const 0
           i32.store8
           local.get $0
           i32.const 1
           i32.add
           local.set $0
           br $label3
          end
         end
        end
        i32.const 384
        local.get $1
        call $37
        local.tee $9
        if
         local.get $1
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $1
         i32.store
         br $block3
        end
       end
       local.get $6
       local.get $12
       i32.add
       local.tee $0
       i64.load
       i64.const 0
       i64.ne
       if
        i32.const 392
        i32.load
        local.get $0
        local.get $6
        local.get $16
        i32.add
        call $2
        local.tee $9
        br_if $block3
       end
       local.get $6
       local.get $8
       i32.add
       local.set $6
       br $label4
      end
     end
    end
    local.get $11
    if (result i32)
     i32.const 0
    else
     local.get $7
     i64.load
     i32.wrap_i64
    end
    local.set $7
    br $label5
   end
  end
  local.get $11
  i32.eqz
  if
   local.get $5
   local.set $0
   loop $label6
    local.get $0
    if
     local.get $0
     i64.load
     i32.wrap_i64
     local.get $0
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $0
     i32.store
     local.set $0
     br $label6
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $9
 )
 (func $93 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i64)
  i32.const 20
  i32.load
  local.set $10
  i32.const 36
  i32.load
  local.set $13
  i32.const 140
  i32.load
  local.set $14
  i32.const 32
  i32.load
  local.set $7
  i32.const 144
  i32.load
  local.set $11
  i32.const 152
  i32.load
  local.set $15
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $12
  i32.const 396
  i32.load
  local.tee $4
  local.set $6
  loop $label6
   local.get $8
   i32.const 1
   local.get $6
   select
   i32.eqz
   if
    local.get $6
    local.get $13
    i32.add
    local.tee $5
    local.get $6
    local.get $14
    i32.add
    i64.load
    i32.wrap_i64
    local.get $7
    i32.mul
    i32.add
    local.set $9
    loop $label5
     local.get $5
     local.get $9
     i32.ne
     if
      block $block4
       loop $label3
        block $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $0
         i32.load offset=64
         i32.store
         local.get $0
         local.get $5
         v128.load
         v128.store
         local.get $0
         local.get $5
         v128.load offset=16
         v128.store offset=16
         local.get $0
         local.get $5
         v128.load offset=32
         v128.store offset=32
         local.get $0
         local.get $5
         v128.load offset=48
         v128.store offset=48
         local.get $0
         i32.const 0
         i32.store offset=72
         local.get $0
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $0
         i64.const 0
         i64.store offset=92
         local.get $12
         br_if $block
         i32.const 0
         local.set $2
         local.get $0
         local.set $1
         local.get $0
         i32.const -64
         i32.sub
         local.set $3
         loop $label
          block $block1
           local.get $1
           i32.load
           local.tee $16
           i32.eqz
           br_if $block1
           local.get $2
           i32.const 5
           i32.rotl
           local.get $16
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $2
           local.get $1
           i32.load offset=4
           local.tee $16
           i32.eqz
           br_if $block1
           local.get $2
           i32.const 5
           i32.rotl
           local.get $16
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $2
           local.get $1
           i32.load offset=8
           local.tee $16
           i32.eqz
           br_if $block1
           local.get $2
           i32.const 5
           i32.rotl
           local.get $16
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $2
           local.get $1
           i32.load offset=12
           local.tee $16
           i32.eqz
           br_if $block1
           local.get $2
           i32.const 5
           i32.rotl
           local.get $16
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $2
           local.get $3
           local.get $1
           i32.const 16
           i32.add
           local.tee $1
           i32.ne
           br_if $label
          end
         end
         local.get $2
         local.get $2
         i32.const 15
         i32.shr_u
         i32.xor
         local.set $16
         i32.const 388
         i32.load
         local.set $2
         loop $label2
          local.get $2
          if
           local.get $2
           i32.load offset=100
           local.get $16
           i32.eq
           if (result i32)
            block $block2 (result i32)
             i32.const 0
             local.get $2
             local.tee $1
             i64.load
             local.tee $19
             local.get $0
             local.tee $3
             i64.load
             i64.ne
             br_if $block2
             drop
             i32.const 1
             local.get $19
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block2
             drop
             i32.const 0
             local.get $1
             i64.load offset=8
             local.tee $19
             local.get $0
             i64.load offset=8
             i64.ne
             br_if $block2
             drop
             i32.const 1
             local.get $19
             i64.const 56
             i64.shr_u
             i64.eqz
             br_if $block2
             drop
             local.get $1
             i32.const -64
             i32.sub
             local.set $17
             loop $label1
              block $block3
               local.get $3
               i32.const 16
               i32.add
               local.set $3
               local.get $17
               local.get $1
               i32.const 16
               i32.add
               local.tee $1
               i32.eq
               br_if $block3
               i32.const 0
               local.get $1
               i64.load
               local.tee $19
               local.get $3
               i64.load
               i64.ne
               br_if $block2
               drop
               local.get $19
               i64.const 56
               i64.shr_u
               i64.eqz
               br_if $block3
               i32.const 0
               local.get $1
               i64.load offset=8
               local.tee $19
               local.get $3
               i64.load offset=8
               i64.ne
               br_if $block2
               drop
               local.get $19
               i64.const 56
               i64.shr_u
               i64.const 0
               i64.ne
               br_if $label1
              end
             end
             i32.const 1
            end
           else
            i32.const 0
           end
           i32.eqz
           if
            local.get $2
            i32.load offset=64
            local.set $2
            br $label2
           end
          end
         end
         local.get $2
         if (result i32)
          i32.const 0
         else
          local.get $0
          local.get $16
          i32.store offset=100
          i32.const 1
         end
         i32.eqz
         br_if $block
         i32.const 392
         i32.load
         local.set $1
         local.get $0
         i32.const 0
         i32.store offset=64
         local.get $0
         local.get $1
         i32.store offset=68
         local.get $1
         if
          local.get $1
          local.get $0
          i32.store offset=64
         else
          i32.const 388
          local.get $0
          i32.store
         end
         i32.const 392
         local.get $0
         i32.store
         i32.const 384
         i32.const 384
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
         local.set $0
         local.get $5
         local.get $11
         i32.add
         i64.load
         i64.const 0
         i64.ne
         br_if $block
         local.get $9
         local.get $5
         local.get $7
         i32.add
         local.tee $5
         i32.ne
         br_if $label3
        end
       end
       local.get $5
       local.get $9
       i32.eq
       br_if $block4
       local.get $0
       if
        local.get $12
        if
         i32.const 28
         i32.load
         i32.const 1
         i32.sub
         local.set $1
         loop $label4
          local.get $1
          i32.const 64
          i32.lt_u
          if
           local.get $0
           local.get $1
           i32.add
           i32.const 0
           i32.store8
           local.get $1
           i32.const 1
           i32.add
           local.set $1
           br $label4
          end
         end
        end
        i32.const 384
        local.get $0
        call $38
        local.tee $8
        if
         local.get $0
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $0
         i32.store
         br $block4
        end
       end
       local.get $5
       local.get $11
       i32.add
       local.tee $0
       i64.load
       i64.const 0
       i64.ne
       if
        i32.const 392
        i32.load
        local.get $0
        local.get $5
        local.get $15
        i32.add
        call $2
        local.tee $8
        br_if $block4
       end
       local.get $5
       local.get $7
       i32.add
       local.set $5
       br $label5
      end
     end
    end
    local.get $10
    if (result i32)
     i32.const 0
    else
     local.get $6
     i64.load
     i32.wrap_i64
    end
    local.set $6
    br $label6
   end
  end
  local.get $10
  i32.eqz
  if
   local.get $4
   local.set $0
   loop $label7
    local.get $0
    if
     local.get $0
     i64.load
     i32.wrap_i64
     local.get $0
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $0
     i32.store
     local.set $0
     br $label7
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $8
 )
 (func $94 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  i32.const 20
  i32.load
  local.set $9
  i32.const 36
  i32.load
  local.set $12
  i32.const 140
  i32.load
  local.set $13
  i32.const 32
  i32.load
  local.set $6
  i32.const 144
  i32.load
  local.set $10
  i32.const 152
  i32.load
  local.set $14
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $11
  i32.const 396
  i32.load
  local.tee $2
  local.set $5
  loop $label5
   local.get $7
   i32.const 1
   local.get $5
   select
   i32.eqz
   if
    local.get $5
    local.get $12
    i32.add
    local.tee $4
    local.get $5
    local.get $13
    i32.add
    i64.load
    i32.wrap_i64
    local.get $6
    i32.mul
    i32.add
    local.set $8
    loop $label4
     local.get $4
     local.get $8
     i32.ne
     if
      block $block4
       loop $label2
        block $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $0
         i32.load offset=64
         i32.store
         local.get $0
         local.get $4
         v128.load
         v128.store
         local.get $0
         local.get $4
         v128.load offset=16
         v128.store offset=16
         local.get $0
         local.get $4
         v128.load offset=32
         v128.store offset=32
         local.get $0
         local.get $4
         v128.load offset=48
         v128.store offset=48
         local.get $0
         i32.const 0
         i32.store offset=72
         local.get $0
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $0
         i64.const 0
         i64.store offset=92
         local.get $11
         br_if $block
         block $block1 (result i32)
          i32.const 0
          i32.const 424
          i32.load
          i32.const 428
          i32.load
          i32.ge_u
          br_if $block1
          drop
          i32.const 0
          local.set $3
          local.get $0
          local.set $1
          local.get $0
          i32.const -64
          i32.sub
          local.set $15
          loop $label
           block $block2
            local.get $1
            i32.load
            local.tee $16
            i32.eqz
            br_if $block2
            local.get $3
            i32.const 5
            i32.rotl
            local.get $16
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $3
            local.get $1
            i32.load offset=4
            local.tee $16
            i32.eqz
            br_if $block2
            local.get $3
            i32.const 5
            i32.rotl
            local.get $16
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $3
            local.get $1
            i32.load offset=8
            local.tee $16
            i32.eqz
            br_if $block2
            local.get $3
            i32.const 5
            i32.rotl
            local.get $16
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $3
            local.get $1
            i32.load offset=12
            local.tee $16
            i32.eqz
            br_if $block2
            local.get $3
            i32.const 5
            i32.rotl
            local.get $16
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $3
            local.get $15
            local.get $1
            i32.const 16
            i32.add
            local.tee $1
            i32.ne
            br_if $label
           end
          end
          i32.const 416
          i32.load
          local.get $3
          local.get $3
          i32.const 15
          i32.shr_u
          i32.xor
          local.tee $1
          i32.const 32
          i32.const 420
          i32.load
          i32.sub
          i32.shr_u
          i32.const 2
          i32.shl
          i32.add
          local.tee $15
          i32.load
          local.tee $16
          local.set $3
          i32.const 0
          block $block3 (result i32)
           loop $label1
            local.get $3
            if
             i32.const 0
             local.get $3
             i32.load offset=104
             local.get $1
             i32.eq
             br_if $block3
             drop
             local.get $3
             i32.load offset=100
             local.set $3
             br $label1
            end
           end
           local.get $0
           local.get $1
           i32.store offset=104
           local.get $0
           local.get $16
           i32.store offset=100
           local.get $15
           local.get $0
           i32.store
           i32.const 1
          end
          i32.eqz
          br_if $block1
          drop
          i32.const 424
          i32.const 424
          i32.load
          i32.const 1
          i32.add
          i32.store
          i32.const 1
         end
         i32.eqz
         br_if $block
         i32.const 392
         i32.load
         local.set $1
         local.get $0
         i32.const 0
         i32.store offset=64
         local.get $0
         local.get $1
         i32.store offset=68
         local.get $1
         if
          local.get $1
          local.get $0
          i32.store offset=64
         else
          i32.const 388
          local.get $0
          i32.store
         end
         i32.const 392
         local.get $0
         i32.store
         i32.const 384
         i32.const 384
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
         local.set $0
         local.get $4
         local.get $10
         i32.add
         i64.load
         i64.const 0
         i64.ne
         br_if $block
         local.get $8
         local.get $4
         local.get $6
         i32.add
         local.tee $4
         i32.ne
         br_if $label2
        end
       end
       local.get $4
       local.get $8
       i32.eq
       br_if $block4
       local.get $0
       if
        local.get $11
        if
         i32.const 28
         i32.load
         i32.const 1
         i32.sub
         local.set $1
         loop $label3
          local.get $1
          i32.const 64
          i32.lt_u
          if
           local.get $0
           local.get $1
           i32.add
           i32.const 0
           i32.store8
           local.get $1
           i32.const 1
           i32.add
           local.set $1
           br $label3
          end
         end
        end
        i32.const 384
        local.get $0
        call $39
        local.tee $7
        if
         local.get $0
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $0
         i32.store
         br $block4
        end
       end
       local.get $4
       local.get $10
       i32.add
       local.tee $0
       i64.load
       i64.const 0
       i64.ne
       if
        i32.const 392
        i32.load
        local.get $0
        local.get $4
        local.get $14
        i32.add
        call $2
        local.tee $7
        br_if $block4
       end
       local.get $4
       local.get $6
       i32.add
       local.set $4
       br $label4
      end
     end
    end
    local.get $9
    if (result i32)
     i32.const 0
    else
     local.get $5
     i64.load
     i32.wrap_i64
    end
    local.set $5
    br $label5
   end
  end
  local.get $9
  i32.eqz
  if
   local.get $2
   local.set $0
   loop $label6
    local.get $0
    if
     local.get $0
     i64.load
     i32.wrap_i64
     local.get $0
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $0
     i32.store
     local.set $0
     br $label6
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $7
 )
 (func $95 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i64)
  (local $19 i64)
  i32.const 20
  i32.load
  local.set $10
  i32.const 36
  i32.load
  local.set $14
  i32.const 140
  i32.load
  local.set $15
  i32.const 32
  i32.load
  local.set $7
  i32.const 144
  i32.load
  local.set $11
  i32.const 152
  i32.load
  local.set $16
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $12
  i32.const 396
  i32.load
  local.tee $1
  local.set $6
  loop $label6
   local.get $8
   i32.const 1
   local.get $6
   select
   i32.eqz
   if
    local.get $6
    local.get $14
    i32.add
    local.tee $4
    local.get $6
    local.get $15
    i32.add
    i64.load
    i32.wrap_i64
    local.get $7
    i32.mul
    i32.add
    local.set $9
    loop $label5
     local.get $4
     local.get $9
     i32.ne
     if
      block $block4
       loop $label3
        block $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $0
         i32.load offset=64
         i32.store
         local.get $0
         local.get $4
         v128.load
         v128.store
         local.get $0
         local.get $4
         v128.load offset=16
         v128.store offset=16
         local.get $0
         local.get $4
         v128.load offset=32
         v128.store offset=32
         local.get $0
         local.get $4
         v128.load offset=48
         v128.store offset=48
         local.get $0
         i32.const 0
         i32.store offset=72
         local.get $0
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $0
         i64.const 0
         i64.store offset=92
         local.get $12
         br_if $block
         i32.const 416
         local.set $13
         i32.const 416
         i32.load
         local.set $3
         loop $label
          local.get $3
          i32.const 1
          i32.and
          if
           local.get $0
           local.get $3
           i32.const 1
           i32.xor
           local.tee $2
           i32.load offset=100
           local.tee $3
           i32.const 3
           i32.shr_u
           i32.add
           i32.load8_u
           local.get $3
           i32.const 7
           i32.and
           i32.shr_u
           i32.const 1
           i32.and
           i32.const 2
           i32.shl
           local.get $2
           i32.add
           i32.const 104
           i32.add
           i32.load
           local.set $3
           br $label
          end
         end
         block $block1 (result i32)
          local.get $3
          i32.eqz
          if
           i32.const 416
           local.get $0
           i32.store
           i32.const 1
           br $block1
          end
          i32.const 0
          local.set $5
          block $block2
           loop $label1
            local.get $5
            i32.const 64
            i32.lt_u
            if
             block $block3
              local.get $0
              local.get $5
              i32.add
              i64.load
              local.tee $18
              local.get $3
              local.get $5
              i32.add
              i64.load
              i64.xor
              local.tee $19
              i64.ctz
              i32.wrap_i64
              local.get $5
              i32.const 3
              i32.shl
              i32.add
              local.set $2
              local.get $19
              i64.const 0
              i64.ne
              br_if $block2
              local.get $18
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block3
              local.get $5
              i32.const 8
              i32.add
              local.set $5
              br $label1
             end
            end
           end
           i32.const 512
           local.set $2
          end
          i32.const 0
          local.get $2
          i32.const 512
          i32.eq
          br_if $block1
          drop
          i32.const 416
          i32.load
          local.set $3
          loop $label2
           local.get $3
           i32.const 1
           i32.and
           if (result i32)
            local.get $3
            i32.const 1
            i32.xor
            i32.load offset=100
            local.get $2
            i32.lt_u
           else
            i32.const 0
           end
           if
            local.get $0
            local.get $3
            i32.const 1
            i32.xor
            local.tee $3
            i32.load offset=100
            local.tee $5
            i32.const 3
            i32.shr_u
            i32.add
            i32.load8_u
            local.get $5
            i32.const 7
            i32.and
            i32.shr_u
            i32.const 1
            i32.and
            i32.const 2
            i32.shl
            local.get $3
            i32.add
            i32.const 104
            i32.add
            local.tee $13
            i32.load
            local.set $3
            br $label2
           end
          end
          local.get $0
          local.get $2
          i32.store offset=100
          local.get $0
          local.get $0
          local.get $0
          i32.load offset=100
          local.tee $2
          i32.const 3
          i32.shr_u
          i32.add
          i32.load8_u
          local.get $2
          i32.const 7
          i32.and
          i32.shr_u
          i32.const 1
          i32.and
          i32.const 2
          i32.shl
          i32.add
          i32.const 104
          i32.add
          local.tee $2
          local.get $0
          i32.store
          local.get $2
          i32.const 4
          i32.xor
          local.get $3
          i32.store
          local.get $13
          local.get $0
          i32.const 1
          i32.or
          i32.store
          i32.const 1
         end
         i32.eqz
         br_if $block
         i32.const 392
         i32.load
         local.set $2
         local.get $0
         i32.const 0
         i32.store offset=64
         local.get $0
         local.get $2
         i32.store offset=68
         local.get $2
         if
          local.get $2
          local.get $0
          i32.store offset=64
         else
          i32.const 388
          local.get $0
          i32.store
         end
         i32.const 392
         local.get $0
         i32.store
         i32.const 384
         i32.const 384
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
         local.set $0
         local.get $4
         local.get $11
         i32.add
         i64.load
         i64.const 0
         i64.ne
         br_if $block
         local.get $9
         local.get $4
         local.get $7
         i32.add
         local.tee $4
         i32.ne
         br_if $label3
        end
       end
       local.get $4
       local.get $9
       i32.eq
       br_if $block4
       local.get $0
       if
        local.get $12
        if
         i32.const 28
         i32.load
         i32.const 1
         i32.sub
         local.set $2
         loop $label4
          local.get $2
          i32.const 64
          i32.lt_u
          if
           local.get $0
           local.get $2
           i32.add
           i32.const 0
           i32.store8
           local.get $2
           i32.const 1
           i32.add
           local.set $2
           br $label4
          end
         end
        end
        i32.const 384
        local.get $0
        call $40
        local.tee $8
        if
         local.get $0
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $0
         i32.store
         br $block4
        end
       end
       local.get $4
       local.get $11
       i32.add
       local.tee $0
       i64.load
       i64.const 0
       i64.ne
       if
        i32.const 392
        i32.load
        local.get $0
        local.get $4
        local.get $16
        i32.add
        call $2
        local.tee $8
        br_if $block4
       end
       local.get $4
       local.get $7
       i32.add
       local.set $4
       br $label5
      end
     end
    end
    local.get $10
    if (result i32)
     i32.const 0
    else
     local.get $6
     i64.load
     i32.wrap_i64
    end
    local.set $6
    br $label6
   end
  end
  local.get $10
  i32.eqz
  if
   local.get $1
   local.set $0
   loop $label7
    local.get $0
    if
     local.get $0
     i64.load
     i32.wrap_i64
     local.get $0
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $0
     i32.store
     local.set $0
     br $label7
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $8
 )
 (func $96 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  i32.const 20
  i32.load
  local.set $8
  i32.const 36
  i32.load
  local.set $11
  i32.const 140
  i32.load
  local.set $12
  i32.const 32
  i32.load
  local.set $6
  i32.const 144
  i32.load
  local.set $9
  i32.const 152
  i32.load
  local.set $13
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $10
  i32.const 396
  i32.load
  local.tee $1
  local.set $4
  loop $label3
   local.get $5
   i32.const 1
   local.get $4
   select
   i32.eqz
   if
    local.get $4
    local.get $11
    i32.add
    local.tee $3
    local.get $4
    local.get $12
    i32.add
    i64.load
    i32.wrap_i64
    local.get $6
    i32.mul
    i32.add
    local.set $7
    loop $label2
     local.get $3
     local.get $7
     i32.ne
     if
      block $block1
       loop $label
        block $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $2
         i32.load offset=64
         i32.store
         local.get $2
         local.get $3
         v128.load
         v128.store
         local.get $2
         local.get $3
         v128.load offset=16
         v128.store offset=16
         local.get $2
         local.get $3
         v128.load offset=32
         v128.store offset=32
         local.get $2
         local.get $3
         v128.load offset=48
         v128.store offset=48
         local.get $2
         i32.const 0
         i32.store offset=72
         local.get $2
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $2
         i64.const 0
         i64.store offset=92
         local.get $10
         br_if $block
         i32.const 392
         i32.load
         local.set $0
         local.get $2
         i32.const 0
         i32.store offset=64
         local.get $2
         local.get $0
         i32.store offset=68
         local.get $0
         if
          local.get $0
          local.get $2
          i32.store offset=64
         else
          i32.const 388
          local.get $2
          i32.store
         end
         i32.const 392
         local.get $2
         i32.store
         i32.const 384
         i32.const 384
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
         local.set $2
         local.get $3
         local.get $9
         i32.add
         i64.load
         i64.const 0
         i64.ne
         br_if $block
         local.get $7
         local.get $3
         local.get $6
         i32.add
         local.tee $3
         i32.ne
         br_if $label
        end
       end
       local.get $3
       local.get $7
       i32.eq
       br_if $block1
       local.get $2
       if
        local.get $10
        if
         i32.const 28
         i32.load
         i32.const 1
         i32.sub
         local.set $0
         loop $label1
          local.get $0
          i32.const 64
          i32.lt_u
          if
           local.get $0
           local.get $2
           i32.add
           i32.const 0
           i32.store8
           local.get $0
           i32.const 1
           i32.add
           local.set $0
           br $label1
          end
         end
        end
        i32.const 384
        local.get $2
        call $10
        local.tee $5
        if
         local.get $2
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $2
         i32.store
         br $block1
        end
       end
       local.get $3
       local.get $9
       i32.add
       local.tee $0
       i64.load
       i64.const 0
       i64.ne
       if
        i32.const 392
        i32.load
        local.get $0
        local.get $3
        local.get $13
        i32.add
        call $2
        local.tee $5
        br_if $block1
       end
       local.get $3
       local.get $6
       i32.add
       local.set $3
       br $label2
      end
     end
    end
    local.get $8
    if (result i32)
     i32.const 0
    else
     local.get $4
     i64.load
     i32.wrap_i64
    end
    local.set $4
    br $label3
   end
  end
  local.get $8
  i32.eqz
  if
   local.get $1
   local.set $0
   loop $label4
    local.get $0
    if
     local.get $0
     i64.load
     i32.wrap_i64
     local.get $0
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $0
     i32.store
     local.set $0
     br $label4
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $5
  i32.const -17
  local.get $5
  if (result i32)
   i32.const 1
  else
   call $79
  end
  select
 )
 (func $97 (result i32)
  (local $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  (local $19 i64)
  (local $20 i64)
  i32.const 20
  i32.load
  local.set $11
  i32.const 36
  i32.load
  local.set $14
  i32.const 140
  i32.load
  local.set $15
  i32.const 32
  i32.load
  local.set $8
  i32.const 144
  i32.load
  local.set $12
  i32.const 152
  i32.load
  local.set $16
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $13
  i32.const 396
  i32.load
  local.tee $5
  local.set $7
  loop $label7
   local.get $9
   i32.const 1
   local.get $7
   select
   i32.eqz
   if
    local.get $7
    local.get $14
    i32.add
    local.tee $6
    local.get $7
    local.get $15
    i32.add
    i64.load
    i32.wrap_i64
    local.get $8
    i32.mul
    i32.add
    local.set $10
    loop $label6
     local.get $6
     local.get $10
     i32.ne
     if
      block $block7
       loop $label4
        block $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $0
         i32.load offset=64
         i32.store
         local.get $0
         local.get $6
         v128.load
         v128.store
         local.get $0
         local.get $6
         v128.load offset=16
         v128.store offset=16
         local.get $0
         local.get $6
         v128.load offset=32
         v128.store offset=32
         local.get $0
         local.get $6
         v128.load offset=48
         v128.store offset=48
         local.get $0
         i32.const 0
         i32.store offset=72
         local.get $0
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $0
         i64.const 0
         i64.store offset=92
         local.get $0
         local.set $4
         local.get $13
         br_if $block
         block $block3 (result i32)
          i32.const 416
          i32.load
          if
           i32.const 0
           local.set $2
           local.get $0
           local.set $1
           local.get $0
           i32.const -64
           i32.sub
           local.set $3
           loop $label
            block $block1
             local.get $1
             i32.load
             local.tee $17
             i32.eqz
             br_if $block1
             local.get $2
             i32.const 5
             i32.rotl
             local.get $17
             i32.xor
             i32.const -1640531535
             i32.mul
             local.set $2
             local.get $1
             i32.load offset=4
             local.tee $17
             i32.eqz
             br_if $block1
             local.get $2
             i32.const 5
             i32.rotl
             local.get $17
             i32.xor
             i32.const -1640531535
             i32.mul
             local.set $2
             local.get $1
             i32.load offset=8
             local.tee $17
             i32.eqz
             br_if $block1
             local.get $2
             i32.const 5
             i32.rotl
             local.get $17
             i32.xor
             i32.const -1640531535
             i32.mul
             local.set $2
             local.get $1
             i32.load offset=12
             local.tee $17
             i32.eqz
             br_if $block1
             local.get $2
             i32.const 5
             i32.rotl
             local.get $17
             i32.xor
             i32.const -1640531535
             i32.mul
             local.set $2
             local.get $3
             local.get $1
             i32.const 16
             i32.add
             local.tee $1
             i32.ne
             br_if $label
            end
           end
           i32.const 416
           i32.load
           local.get $2
           local.get $2
           i32.const 15
           i32.shr_u
           i32.xor
           local.tee $1
           i32.const 22
           i32.shr_u
           i32.const 2
           i32.shl
           i32.add
           local.tee $3
           i32.load
           local.tee $17
           local.set $2
           block $block2 (result i32)
            loop $label1
             local.get $2
             if
              i32.const 0
              local.get $2
              i32.load offset=104
              local.get $1
              i32.eq
              br_if $block2
              drop
              local.get $2
              i32.load offset=100
              local.set $2
              br $label1
             end
            end
            local.get $0
            local.get $1
            i32.store offset=104
            local.get $0
            local.get $17
            i32.store offset=100
            local.get $3
            local.get $0
            i32.store
            i32.const 1
           end
           br $block3
          end
          i32.const 0
          i32.const 384
          i32.load
          i32.const 12
          i32.ge_u
          br_if $block3
          drop
          local.get $0
          i64.load
          local.set $19
          i32.const 388
          i32.load
          local.set $1
          loop $label3
           local.get $1
           if
            block $block6
             local.get $1
             i64.load
             local.tee $20
             local.get $19
             i64.eq
             if
              local.get $1
              local.set $3
              local.get $0
              local.set $2
              block $block4 (result i32)
               i32.const 0
               local.get $20
               local.get $0
               i64.load
               i64.ne
               br_if $block4
               drop
               i32.const 1
               local.get $20
               i64.const 56
               i64.shr_u
               i64.eqz
               br_if $block4
               drop
               i32.const 0
               local.get $1
               i64.load offset=8
               local.tee $20
               local.get $0
               i64.load offset=8
               i64.ne
               br_if $block4
               drop
               i32.const 1
               local.get $20
               i64.const 56
               i64.shr_u
               i64.eqz
               br_if $block4
               drop
               local.get $1
               i32.const -64
               i32.sub
               local.set $17
               loop $label2
                block $block5
                 local.get $2
                 i32.const 16
                 i32.add
                 local.set $2
                 local.get $17
                 local.get $3
                 i32.const 16
                 i32.add
                 local.tee $3
                 i32.eq
                 br_if $block5
                 i32.const 0
                 local.get $3
                 i64.load
                 local.tee $20
                 local.get $2
                 i64.load
                 i64.ne
                 br_if $block4
                 drop
                 local.get $20
                 i64.const 56
                 i64.shr_u
                 i64.eqz
                 br_if $block5
                 i32.const 0
                 local.get $3
                 i64.load offset=8
                 local.tee $20
                 local.get $2
                 i64.load offset=8
                 i64.ne
                 br_if $block4
                 drop
                 local.get $20
                 i64.const 56
                 i64.shr_u
                 i64.const 0
                 i64.ne
                 br_if $label2
                end
               end
               i32.const 1
              end
              br_if $block6
             end
             local.get $1
             i32.load offset=64
             local.set $1
             br $label3
            end
           end
          end
          local.get $1
          i32.eqz
         end
         i32.eqz
         br_if $block
         i32.const 392
         i32.load
         local.set $0
         local.get $4
         i32.const 0
         i32.store offset=64
         local.get $4
         local.get $0
         i32.store offset=68
         local.get $0
         if
          local.get $0
          local.get $4
          i32.store offset=64
         else
          i32.const 388
          local.get $4
          i32.store
         end
         i32.const 392
         local.get $4
         i32.store
         i32.const 384
         i32.const 384
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
         local.set $4
         local.get $6
         local.get $12
         i32.add
         i64.load
         i64.const 0
         i64.ne
         br_if $block
         local.get $10
         local.get $6
         local.get $8
         i32.add
         local.tee $6
         i32.ne
         br_if $label4
        end
       end
       local.get $6
       local.get $10
       i32.eq
       br_if $block7
       local.get $4
       if
        local.get $13
        if
         i32.const 28
         i32.load
         i32.const 1
         i32.sub
         local.set $0
         loop $label5
          local.get $0
          i32.const 64
          i32.lt_u
          if
           local.get $0
           local.get $4
           i32.add
           i32.const 0
           i32.store8
           local.get $0
           i32.const 1
           i32.add
           local.set $0
           br $label5
          end
         end
        end
        i32.const 384
        local.get $4
        call $41
        local.tee $9
        if
         local.get $4
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $4
         i32.store
         br $block7
        end
       end
       local.get $6
       local.get $12
       i32.add
       local.tee $0
       i64.load
       i64.const 0
       i64.ne
       if
        i32.const 392
        i32.load
        local.get $0
        local.get $6
        local.get $16
        i32.add
        call $2
        local.tee $9
        br_if $block7
       end
       local.get $6
       local.get $8
       i32.add
       local.set $6
       br $label6
      end
     end
    end
    local.get $11
    if (result i32)
     i32.const 0
    else
     local.get $7
     i64.load
     i32.wrap_i64
    end
    local.set $7
    br $label7
   end
  end
  local.get $11
  i32.eqz
  if
   local.get $5
   local.set $0
   loop $label8
    local.get $0
    if
     local.get $0
     i64.load
     i32.wrap_i64
     local.get $0
     i32.const 80
     i32.load
     i32.store
     i32.const 80
     local.get $0
     i32.store
     local.set $0
     br $label8
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $9
 )
 (func $98 (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i64)
  (local $12 i64)
  (local $13 i64)
  i32.const 8
  i32.load
  local.get $0
  i32.load offset=12
  i32.const 2
  i32.shl
  i32.add
  i32.load
  local.tee $3
  i32.eqz
  if
   i32.const -9
   return
  end
  i32.const 8
  i32.load
  local.get $0
  i32.load offset=12
  i32.const 2
  i32.shl
  i32.add
  i32.const 0
  i32.store
  local.get $3
  call $4
  i32.const 384
  i32.const 256
  local.get $3
  i32.load offset=72
  select
  local.tee $10
  i32.const 32
  i32.add
  local.tee $9
  i32.load
  local.set $8
  local.get $9
  i32.load offset=8
  local.set $0
  loop $label1
   local.get $0
   if
    local.get $3
    local.set $2
    local.get $8
    local.get $0
    i32.const 1
    i32.shr_u
    local.tee $1
    i32.const 2
    i32.shl
    i32.add
    local.tee $5
    i32.load
    local.tee $7
    i32.const -64
    i32.sub
    local.set $4
    block $block1
     loop $label
      block $block
       local.get $7
       i64.load
       local.tee $13
       local.get $2
       i64.load
       i64.xor
       local.tee $12
       i64.const 0
       i64.ne
       br_if $block
       i32.const 0
       local.set $6
       local.get $13
       i64.const 56
       i64.shr_u
       i64.eqz
       br_if $block1
       local.get $7
       i64.load offset=8
       local.tee $13
       local.get $2
       i64.load offset=8
       i64.xor
       local.tee $12
       i64.const 0
       i64.ne
       br_if $block
       local.get $13
       i64.const 56
       i64.shr_u
       i64.eqz
       br_if $block1
       local.get $2
       i32.const 16
       i32.add
       local.set $2
       local.get $7
       i32.const 16
       i32.add
       local.tee $7
       local.get $4
       i32.ne
       br_if $label
       br $block1
      end
     end
     local.get $13
     local.get $12
     i64.ctz
     i64.const 56
     i64.and
     local.tee $11
     i64.shr_u
     i64.const 255
     i64.and
     i32.wrap_i64
     local.get $12
     local.get $13
     i64.xor
     local.get $11
     i64.shr_u
     i64.const 255
     i64.and
     i32.wrap_i64
     i32.sub
     local.set $6
    end
    local.get $6
    i32.const 0
    i32.lt_s
    if (result i32)
     local.get $5
     i32.const 4
     i32.add
     local.set $8
     local.get $0
     local.get $1
     i32.const 1
     i32.add
     i32.sub
    else
     local.get $1
    end
    local.set $0
    br $label1
   end
  end
  local.get $9
  local.get $9
  i32.load offset=8
  i32.const 1
  i32.sub
  i32.store offset=8
  local.get $8
  local.get $8
  i32.const 4
  i32.add
  local.get $9
  i32.load
  local.get $9
  i32.load offset=8
  i32.const 2
  i32.shl
  i32.add
  local.get $8
  i32.sub
  memory.copy
  local.get $3
  i32.load offset=68
  local.tee $0
  if
   local.get $0
   local.get $3
   i32.load offset=64
   i32.store offset=64
  else
   local.get $10
   local.get $3
   i32.load offset=64
   i32.store offset=4
  end
  local.get $3
  i32.load offset=64
  local.tee $0
  if
   local.get $0
   local.get $3
   i32.load offset=68
   i32.store offset=68
  else
   local.get $10
   local.get $3
   i32.load offset=68
   i32.store offset=8
  end
  local.get $10
  local.get $10
  i32.load
  i32.const 1
  i32.sub
  i32.store
  local.get $10
  i32.const 256
  i32.eq
  if
   call $0
  end
  local.get $3
  i32.const 84
  i32.load
  i32.store offset=64
  i32.const 84
  local.get $3
  i32.store
  i32.const 0
 )
 (func $99 (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  i32.const 8
  i32.load
  local.get $0
  i32.load offset=12
  i32.const 2
  i32.shl
  i32.add
  i32.load
  local.tee $3
  i32.eqz
  if
   i32.const -9
   return
  end
  i32.const 8
  i32.load
  local.get $0
  i32.load offset=12
  i32.const 2
  i32.shl
  i32.add
  i32.const 0
  i32.store
  local.get $3
  call $4
  i32.const 384
  i32.const 256
  local.get $3
  i32.load offset=72
  select
  local.tee $5
  i32.const 32
  i32.add
  local.set $6
  local.get $3
  i32.const 4
  i32.add
  i32.load offset=104
  local.tee $2
  i32.const 0
  local.get $3
  i32.load offset=104
  local.tee $7
  select
  if
   local.get $2
   local.set $0
   loop $label
    local.get $0
    i32.load offset=104
    local.tee $1
    if
     local.get $1
     local.set $0
     br $label
    end
   end
   local.get $0
   i32.const 4
   i32.add
   i32.load offset=104
   local.set $4
   local.get $0
   if (result i32)
    local.get $0
    i32.load offset=100
    i32.const 1
    i32.and
   else
    i32.const 0
   end
   local.set $8
   local.get $0
   i32.load offset=100
   i32.const -2
   i32.and
   local.tee $1
   local.get $3
   i32.eq
   if
    local.get $0
    local.set $1
   else
    local.get $1
    if
     local.get $1
     local.get $0
     local.get $1
     i32.const 4
     i32.add
     i32.load offset=104
     i32.eq
     i32.const 2
     i32.shl
     i32.add
     local.get $4
     i32.store offset=104
    else
     local.get $6
     local.get $4
     i32.store
    end
    local.get $4
    if
     local.get $4
     local.get $1
     local.get $4
     i32.load offset=100
     i32.const 1
     i32.and
     i32.or
     i32.store offset=100
    end
    local.get $0
    i32.const 4
    i32.add
    local.get $2
    i32.store offset=104
    local.get $2
    local.get $0
    local.get $2
    i32.load offset=100
    i32.const 1
    i32.and
    i32.or
    i32.store offset=100
   end
   local.get $0
   local.get $7
   i32.store offset=104
   local.get $7
   local.get $0
   local.get $7
   i32.load offset=100
   i32.const 1
   i32.and
   i32.or
   i32.store offset=100
   local.get $3
   i32.load offset=100
   i32.const -2
   i32.and
   local.tee $2
   if
    local.get $2
    local.get $3
    local.get $2
    i32.const 4
    i32.add
    i32.load offset=104
    i32.eq
    i32.const 2
    i32.shl
    i32.add
    local.get $0
    i32.store offset=104
   else
    local.get $6
    local.get $0
    i32.store
   end
   local.get $0
   if
    local.get $0
    local.get $2
    local.get $0
    i32.load offset=100
    i32.const 1
    i32.and
    i32.or
    i32.store offset=100
   end
   local.get $0
   local.get $3
   i32.load offset=100
   i32.store offset=100
  else
   local.get $2
   local.get $7
   i32.or
   local.set $4
   local.get $3
   if (result i32)
    local.get $3
    i32.load offset=100
    i32.const 1
    i32.and
   else
    i32.const 0
   end
   local.set $8
   local.get $3
   i32.load offset=100
   i32.const -2
   i32.and
   local.tee $1
   if
    local.get $1
    local.get $3
    local.get $1
    i32.const 4
    i32.add
    i32.load offset=104
    i32.eq
    i32.const 2
    i32.shl
    i32.add
    local.get $4
    i32.store offset=104
   else
    local.get $6
    local.get $4
    i32.store
   end
   local.get $4
   if
    local.get $4
    local.get $1
    local.get $4
    i32.load offset=100
    i32.const 1
    i32.and
    i32.or
    i32.store offset=100
   end
  end
  local.get $8
  i32.eqz
  if
   local.get $6
   local.get $4
   local.get $1
   call $72
  end
  local.get $3
  i32.load offset=68
  local.tee $0
  if
   local.get $0
   local.get $3
   i32.load offset=64
   i32.store offset=64
  else
   local.get $5
   local.get $3
   i32.load offset=64
   i32.store offset=4
  end
  local.get $3
  i32.load offset=64
  local.tee $0
  if
   local.get $0
   local.get $3
   i32.load offset=68
   i32.store offset=68
  else
   local.get $5
   local.get $3
   i32.load offset=68
   i32.store offset=8
  end
  local.get $5
  local.get $5
  i32.load
  i32.const 1
  i32.sub
  i32.store
  local.get $5
  i32.const 256
  i32.eq
  if
   call $0
  end
  local.get $3
  i32.const 84
  i32.load
  i32.store offset=64
  i32.const 84
  local.get $3
  i32.store
  i32.const 0
 )
 (func $100 (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 i64)
  local.get $0
  i32.load8_u
  local.tee $1
  i32.const 2
  i32.eq
  if
   local.get $0
   call $48
   return
  end
  local.get $1
  i32.const 7
  i32.eq
  if
   local.get $0
   call $22
   return
  end
  local.get $1
  i32.const 4
  i32.eq
  if
   i32.const 8
   i32.load
   local.get $0
   i32.load offset=12
   i32.const 2
   i32.shl
   i32.add
   local.tee $0
   i32.load
   local.tee $1
   if (result i32)
    local.get $0
    i32.const 0
    i32.store
    local.get $1
    call $15
    i32.const 384
    i32.const 256
    local.get $1
    i32.load offset=72
    select
    local.set $0
    local.get $1
    i32.load offset=68
    local.tee $2
    if
     local.get $2
     local.get $1
     i32.load offset=64
     i32.store offset=64
    else
     local.get $0
     local.get $1
     i32.load offset=64
     i32.store offset=4
    end
    local.get $1
    i32.load offset=64
    local.tee $2
    if
     local.get $2
     local.get $1
     i32.load offset=68
     i32.store offset=68
    else
     local.get $0
     local.get $1
     i32.load offset=68
     i32.store offset=8
    end
    local.get $0
    local.get $0
    i32.load
    i32.const 1
    i32.sub
    i32.store
    local.get $0
    i32.const 256
    i32.eq
    if
     call $0
    end
    local.get $1
    i32.const 84
    i32.load
    i32.store offset=64
    i32.const 84
    local.get $1
    i32.store
    i32.const 0
   else
    i32.const -9
   end
   return
  end
  local.get $1
  i32.const 1
  i32.eq
  if
   block $block (result i32)
    i32.const -16
    i32.const 100
    i32.load
    br_if $block
    drop
    i32.const 104
    i32.load
    i32.eqz
    if
     i32.const 104
     i32.const 1
     i32.store
     i32.const 108
     call $91
     i32.store
    end
    i32.const -5
    i32.const 108
    i32.load
    br_if $block
    drop
    i32.const 100
    i32.const 1
    i32.store
    i32.const 0
   end
   return
  end
  block $block2
   local.get $0
   i32.load8_u
   local.tee $1
   i32.const 9
   i32.eq
   if
    i32.const 8
    i32.load
    local.get $0
    i32.load offset=12
    i32.const 2
    i32.shl
    i32.add
    i32.load
    local.set $1
    i32.const -9
    local.set $0
    block $block1
     local.get $1
     i32.eqz
     br_if $block1
     i32.const -22
     local.set $0
     local.get $1
     i32.load offset=72
     if (result i32)
      i32.const 0
     else
      i32.const 156
      i32.load
     end
     br_if $block1
     local.get $1
     call $15
     i32.const 0
     local.set $0
    end
    br $block2
   end
   local.get $1
   i32.const 8
   i32.eq
   if
    i32.const -9
    local.set $1
    block $block3
     i32.const 8
     i32.load
     local.get $0
     i32.load offset=12
     i32.const 2
     i32.shl
     i32.add
     i32.load
     local.tee $2
     i32.eqz
     br_if $block3
     i32.const -22
     local.set $1
     local.get $2
     i32.load offset=72
     if (result i32)
      i32.const 0
     else
      i32.const 156
      i32.load
     end
     br_if $block3
     local.get $0
     i64.load offset=16
     local.set $5
     i32.const 0
     local.set $0
     local.get $2
     i32.load offset=100
     local.tee $1
     if
      local.get $1
      local.get $5
      i64.const -7046029254386353131
      i64.mul
      i64.const 64
      local.get $2
      i64.load32_u offset=104
      i64.sub
      i64.shr_u
      i32.wrap_i64
      i32.const 2
      i32.shl
      i32.add
      i32.load
      local.set $0
      loop $label
       local.get $0
       if
        local.get $0
        i64.load offset=8
        local.get $5
        i64.ne
        if
         local.get $0
         i32.load offset=32
         local.set $0
         br $label
        end
       end
      end
     end
     i32.const -2
     local.set $1
     local.get $0
     i32.eqz
     br_if $block3
     local.get $0
     i32.const 1
     i32.store offset=24
     i32.const 0
     local.set $1
    end
    local.get $1
    local.set $0
    br $block2
   end
   local.get $1
   i32.const 3
   i32.eq
   if
    block $block4 (result i32)
     i32.const -9
     i32.const 8
     i32.load
     local.get $0
     i32.load offset=12
     i32.const 2
     i32.shl
     i32.add
     i32.load
     local.tee $3
     i32.eqz
     br_if $block4
     drop
     i32.const -22
     local.get $3
     i32.load offset=72
     if (result i32)
      i32.const 156
      i32.load
     else
      i32.const 0
     end
     br_if $block4
     drop
     local.get $0
     i64.load32_u offset=8
     i64.const 12
     i64.shl
     local.set $6
     local.get $0
     i64.load offset=16
     local.set $5
     i32.const 0
     local.set $0
     local.get $3
     i32.load offset=100
     local.tee $1
     if
      local.get $1
      local.get $5
      i64.const -7046029254386353131
      i64.mul
      i64.const 64
      local.get $3
      i64.load32_u offset=104
      i64.sub
      i64.shr_u
      i32.wrap_i64
      i32.const 2
      i32.shl
      i32.add
      i32.load
      local.set $0
      loop $label1
       local.get $0
       if
        local.get $0
        i64.load offset=8
        local.get $5
        i64.ne
        if
         local.get $0
         i32.load offset=32
         local.set $0
         br $label1
        end
       end
      end
     end
     block $block5 (result i32)
      i32.const -17
      local.get $0
      br_if $block5
      drop
      local.get $3
      i32.load offset=84
      local.tee $0
      i32.const 52
      i32.load
      i32.ge_u
      if
       i32.const 56
       i32.load
       br $block5
      end
      local.get $0
      local.get $3
      i32.load offset=96
      i32.const 60
      i32.load
      i32.mul
      i32.ge_u
      if
       i32.const 72
       i32.load
       local.set $1
       i32.const 80
       i32.load
       local.tee $0
       if
        i32.const 80
        local.get $0
        i32.load
        i32.store
       else
        i32.const 76
        local.get $1
        i32.const 76
        i32.load
        local.tee $0
        i32.add
        i32.store
       end
       local.get $0
       i32.const 0
       local.get $1
       memory.fill
       i32.const 88
       i32.const 88
       i32.load
       local.tee $2
       i32.load
       i32.store
       local.get $2
       local.get $0
       i32.store offset=28
       local.get $2
       i32.const 0
       i32.store
       local.get $2
       local.get $3
       i32.const 88
       i32.add
       local.tee $1
       i32.load offset=4
       i32.store offset=4
       local.get $1
       i32.load offset=4
       if
        local.get $1
        i32.load offset=4
        local.tee $4
        local.get $2
        i32.store
        local.get $4
        i32.load offset=28
        local.get $0
        i64.extend_i32_u
        i64.store
       else
        local.get $1
        local.get $2
        i32.store
       end
       local.get $1
       local.get $2
       i32.store offset=4
       local.get $1
       local.get $1
       i32.load offset=8
       i32.const 1
       i32.add
       i32.store offset=8
      end
      i32.const 88
      i32.const 88
      i32.load
      local.tee $0
      i32.load
      i32.store
      local.get $0
      local.get $5
      i64.store offset=8
      local.get $0
      local.get $6
      i64.store offset=16
      local.get $0
      i32.const 0
      i32.store offset=24
      local.get $0
      i32.const 0
      i32.store
      local.get $0
      local.get $3
      i32.load offset=80
      i32.store offset=4
      local.get $3
      i32.load offset=80
      if
       local.get $3
       i32.load offset=80
       local.get $0
       i32.store
      else
       local.get $3
       local.get $0
       i32.store offset=76
      end
      local.get $3
      local.get $0
      i32.store offset=80
      local.get $3
      local.get $3
      i32.load offset=84
      i32.const 1
      i32.add
      i32.store offset=84
      local.get $3
      local.get $0
      call $60
      i32.const 0
     end
    end
    local.set $0
    br $block2
   end
   local.get $1
   i32.const 5
   i32.eq
   if
    call $21
    i32.const 0
    local.set $0
    br $block2
   end
   local.get $1
   i32.const 6
   i32.eq
   if
    call $51
    local.set $0
    br $block2
   end
   i32.const -2147483648
   local.set $0
  end
  local.get $0
 )
 (func $101 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i64)
  (local $4 i64)
  (local $5 i64)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  i32.const 0
  i32.load
  local.tee $7
  local.get $1
  i32.const 5
  i32.shl
  i32.add
  local.set $6
  local.get $7
  local.get $0
  i32.const 5
  i32.shl
  i32.add
  local.set $0
  loop $label2
   local.get $0
   local.get $6
   i32.ne
   if
    block $block2
     i64.const 0
     local.set $2
     loop $label1
      local.get $0
      i32.load8_u
      i32.const 10
      i32.eq
      if
       block $block1
        local.get $0
        i64.load offset=16
        local.tee $2
        local.get $0
        i64.load offset=24
        local.get $0
        i32.load8_u offset=1
        local.tee $8
        i64.extend_i32_u
        local.tee $4
        i64.shl
        i64.add
        local.set $3
        i32.const 272
        i32.load
        local.get $8
        i32.eq
        if
         i64.const 1
         local.get $4
         i64.shl
         local.set $5
         loop $label
          local.get $2
          local.get $3
          i64.lt_u
          if
           block $block
            local.get $2
            local.get $8
            i64.extend_i32_u
            i64.shr_u
            local.tee $4
            i32.wrap_i64
            i32.const 32767
            i32.and
            local.tee $9
            i32.const 280
            i32.load
            i32.ne
            if (result i32)
             i32.const 1
            else
             i32.const 264
             i64.load
             local.get $4
             i64.const 15
             i64.shr_u
             i64.ne
            end
            br_if $block
            local.get $9
            i32.const 1
            i32.add
            local.tee $7
            i32.const 284
            i32.load
            i32.ge_u
            br_if $block
            i32.const 276
            i32.load
            local.get $9
            i32.store16 offset=2
            i32.const 280
            local.get $7
            i32.store
            local.get $2
            local.get $5
            i64.add
            local.set $2
            br $label
           end
          end
         end
        end
        local.get $2
        local.get $3
        i64.ne
        br_if $block1
        local.get $0
        i32.load offset=4
        br_if $block1
        local.get $6
        local.get $0
        i32.const 32
        i32.add
        local.tee $0
        i32.eq
        br_if $block2
        br $label1
       end
      end
     end
     local.get $0
     i32.load8_u
     i32.const 14
     i32.eq
     if
      local.get $6
      local.get $0
      local.get $6
      call $5
      local.tee $0
      i32.eq
      br_if $block2
      local.get $0
      i32.load8_u
      i32.const 14
      i32.eq
      if
       local.get $0
       i32.const 0
       i32.load
       i32.sub
       i32.const 5
       i32.shr_u
       local.set $1
       br $block2
      end
     end
     local.get $0
     local.get $2
     call $106
     local.tee $7
     local.get $0
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $7
      i32.store
      local.get $0
      i32.const 0
      i32.load
      i32.sub
      i32.const 5
      i32.shr_u
      local.set $1
      br $block2
     end
     local.get $0
     i32.const 32
     i32.add
     local.set $0
     br $label2
    end
   end
  end
  local.get $1
 )
 (func $102 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i64)
  (local $4 i64)
  (local $5 i64)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  i32.const 0
  i32.load
  local.tee $7
  local.get $1
  i32.const 5
  i32.shl
  i32.add
  local.set $6
  local.get $7
  local.get $0
  i32.const 5
  i32.shl
  i32.add
  local.set $0
  loop $label2
   local.get $0
   local.get $6
   i32.ne
   if
    block $block2
     i64.const 0
     local.set $2
     loop $label1
      local.get $0
      i32.load8_u
      i32.const 10
      i32.eq
      if
       block $block1
        local.get $0
        i64.load offset=16
        local.tee $2
        local.get $0
        i64.load offset=24
        local.get $0
        i32.load8_u offset=1
        local.tee $7
        i64.extend_i32_u
        local.tee $4
        i64.shl
        i64.add
        local.set $3
        i64.const 1
        local.get $4
        i64.shl
        local.set $5
        loop $label
         local.get $2
         local.get $3
         i64.lt_u
         if
          block $block
           i32.const 112
           i32.load
           i64.const 1
           i32.const 52
           local.get $7
           i32.sub
           i64.extend_i32_u
           i64.shl
           local.get $2
           local.get $7
           i64.extend_i32_u
           i64.shr_u
           i64.or
           local.tee $4
           i64.const 48
           i64.shr_u
           i32.wrap_i64
           i32.const 4088
           i32.and
           i32.add
           i32.load
           local.tee $8
           i32.eqz
           br_if $block
           local.get $8
           local.get $4
           i64.const 39
           i64.shr_u
           i32.wrap_i64
           i32.const 4088
           i32.and
           i32.add
           i32.load
           local.tee $8
           i32.eqz
           br_if $block
           local.get $8
           local.get $4
           i64.const 30
           i64.shr_u
           i32.wrap_i64
           i32.const 4088
           i32.and
           i32.add
           i32.load
           local.tee $8
           i32.eqz
           br_if $block
           local.get $8
           local.get $4
           i64.const 21
           i64.shr_u
           i32.wrap_i64
           i32.const 4088
           i32.and
           i32.add
           i32.load
           local.tee $8
           i32.eqz
           br_if $block
           local.get $8
           local.get $4
           i64.const 12
           i64.shr_u
           i32.wrap_i64
           i32.const 4088
           i32.and
           i32.add
           i32.load
           local.tee $8
           i32.eqz
           br_if $block
           local.get $8
           local.get $4
           i32.wrap_i64
           i32.const 32767
           i32.and
           local.tee $9
           i32.const 6
           i32.shr_u
           i32.const 3
           i32.shl
           i32.add
           local.tee $8
           local.get $8
           i64.load
           i64.const 1
           local.get $9
           i32.const 63
           i32.and
           i64.extend_i32_u
           i64.shl
           i64.or
           i64.store
           local.get $2
           local.get $5
           i64.add
           local.set $2
           br $label
          end
         end
        end
        local.get $2
        local.get $3
        i64.ne
        br_if $block1
        local.get $0
        i32.load offset=4
        br_if $block1
        local.get $6
        local.get $0
        i32.const 32
        i32.add
        local.tee $0
        i32.eq
        br_if $block2
        br $label1
       end
      end
     end
     local.get $0
     i32.load8_u
     i32.const 14
     i32.eq
     if
      local.get $6
      local.get $0
      local.get $6
      call $5
      local.tee $0
      i32.eq
      br_if $block2
      local.get $0
      i32.load8_u
      i32.const 14
      i32.eq
      if
       local.get $0
       i32.const 0
       i32.load
       i32.sub
       i32.const 5
       i32.shr_u
       local.set $1
       br $block2
      end
     end
     local.get $0
     local.get $2
     call $107
     local.tee $7
     local.get $0
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $7
      i32.store
      local.get $0
      i32.const 0
      i32.load
      i32.sub
      i32.const 5
      i32.shr_u
      local.set $1
      br $block2
     end
     local.get $0
     i32.const 32
     i32.add
     local.set $0
     br $label2
    end
   end
  end
  local.get $1
 )
 (func $103 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i64)
  (local $4 i64)
  (local $5 i64)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  i32.const 0
  i32.load
  local.tee $7
  local.get $1
  i32.const 5
  i32.shl
  i32.add
  local.set $6
  local.get $7
  local.get $0
  i32.const 5
  i32.shl
  i32.add
  local.set $0
  loop $label2
   local.get $0
   local.get $6
   i32.ne
   if
    block $block1
     i64.const 0
     local.set $2
     loop $label1
      local.get $0
      i32.load8_u
      i32.const 10
      i32.eq
      if
       block $block
        local.get $0
        i64.load offset=16
        local.tee $2
        local.get $0
        i64.load offset=24
        local.get $0
        i32.load8_u offset=1
        local.tee $9
        i64.extend_i32_u
        local.tee $4
        i64.shl
        i64.add
        local.set $3
        i32.const 264
        i32.load
        local.tee $10
        if
         i64.const 1
         local.get $4
         i64.shl
         local.set $5
         loop $label
          local.get $2
          local.get $3
          i64.lt_u
          if
           i32.const 256
           i64.load
           i64.const 1
           i32.const 52
           local.get $9
           i32.sub
           i64.extend_i32_u
           i64.shl
           local.get $2
           local.get $9
           i64.extend_i32_u
           i64.shr_u
           i64.or
           local.tee $4
           i64.const 15
           i64.shr_u
           i64.eq
           if
            local.get $10
            local.get $4
            i32.wrap_i64
            i32.const 32767
            i32.and
            local.tee $7
            i32.const 6
            i32.shr_u
            i32.const 3
            i32.shl
            i32.add
            local.tee $8
            local.get $8
            i64.load
            i64.const 1
            local.get $7
            i32.const 63
            i32.and
            i64.extend_i32_u
            i64.shl
            i64.or
            i64.store
            local.get $2
            local.get $5
            i64.add
            local.set $2
            br $label
           end
          end
         end
        end
        local.get $2
        local.get $3
        i64.ne
        br_if $block
        local.get $0
        i32.load offset=4
        br_if $block
        local.get $6
        local.get $0
        i32.const 32
        i32.add
        local.tee $0
        i32.eq
        br_if $block1
        br $label1
       end
      end
     end
     local.get $0
     i32.load8_u
     i32.const 14
     i32.eq
     if
      local.get $6
      local.get $0
      local.get $6
      call $5
      local.tee $0
      i32.eq
      br_if $block1
      local.get $0
      i32.load8_u
      i32.const 14
      i32.eq
      if
       local.get $0
       i32.const 0
       i32.load
       i32.sub
       i32.const 5
       i32.shr_u
       local.set $1
       br $block1
      end
     end
     local.get $0
     local.get $2
     call $108
     local.tee $7
     local.get $0
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $7
      i32.store
      local.get $0
      i32.const 0
      i32.load
      i32.sub
      i32.const 5
      i32.shr_u
      local.set $1
      br $block1
     end
     local.get $0
     i32.const 32
     i32.add
     local.set $0
     br $label2
    end
   end
  end
  local.get $1
 )
 (func $104 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i64)
  (local $9 i64)
  (local $10 i64)
  (local $11 i64)
  i32.const 0
  i32.load
  local.tee $2
  local.get $1
  i32.const 5
  i32.shl
  i32.add
  local.set $4
  local.get $2
  local.get $0
  i32.const 5
  i32.shl
  i32.add
  local.set $2
  loop $label2
   local.get $2
   local.get $4
   i32.ne
   if
    block $block3
     i64.const 0
     local.set $7
     loop $label1
      local.get $2
      i32.load8_u
      i32.const 10
      i32.eq
      if
       block $block2
        local.get $2
        i64.load offset=16
        local.tee $7
        local.get $2
        i64.load offset=24
        local.get $2
        i32.load8_u offset=1
        local.tee $5
        i64.extend_i32_u
        local.tee $9
        i64.shl
        i64.add
        local.set $8
        i64.const 1
        local.get $9
        i64.shl
        local.set $11
        loop $label
         local.get $7
         local.get $8
         i64.lt_u
         if
          block $block1
           local.get $7
           local.get $5
           i64.extend_i32_u
           i64.shr_u
           local.tee $9
           i64.const 12
           i64.shr_u
           local.set $10
           i32.const 0
           i32.const 256
           i32.load
           local.tee $3
           local.get $5
           select
           local.set $0
           local.get $3
           i32.const 2
           i32.and
           if
            local.get $3
            i32.const 38
            i32.add
            local.get $5
            i32.const 3
            i32.shl
            i32.add
            i32.load
            local.set $0
           end
           local.get $0
           if
            local.get $0
            i32.const 8
            i32.add
            i32.load
            local.tee $3
            i32.const 0
            local.get $10
            i64.eqz
            select
            local.set $0
            block $block
             local.get $3
             i32.const 2
             i32.and
             i32.eqz
             br_if $block
             local.get $3
             i32.const 2
             i32.sub
             i32.load
             local.tee $6
             if
              local.get $6
              i32.const 6
              i32.gt_u
              if
               i32.const 0
               local.set $0
               local.get $6
               i32.const 12
               i32.gt_u
               local.get $10
               i64.const 18
               i64.shr_u
               i64.const 0
               i64.ne
               i32.or
               br_if $block
               local.get $3
               i32.const 38
               i32.add
               local.get $10
               i64.const 12
               i64.shr_u
               i32.wrap_i64
               i32.const 3
               i32.shl
               i32.add
               i32.load
               local.tee $3
               i32.eqz
               br_if $block
              else
               i32.const 0
               local.set $0
               local.get $10
               i64.const 12
               i64.shr_u
               i64.const 0
               i64.ne
               br_if $block
              end
              local.get $3
              i32.const 38
              i32.add
              local.get $10
              i64.const 6
              i64.shr_u
              i32.wrap_i64
              i32.const 63
              i32.and
              i32.const 3
              i32.shl
              i32.add
              i32.load
              local.tee $3
              i32.eqz
              br_if $block
             else
              i32.const 0
              local.set $0
              local.get $10
              i64.const 6
              i64.shr_u
              i64.const 0
              i64.ne
              br_if $block
             end
             local.get $3
             i32.const 38
             i32.add
             local.get $10
             i32.wrap_i64
             i32.const 63
             i32.and
             i32.const 3
             i32.shl
             i32.add
             i32.load
             local.set $0
            end
           else
            i32.const 0
            local.set $0
           end
           local.get $0
           i32.eqz
           br_if $block1
           local.get $0
           local.get $9
           i32.wrap_i64
           i32.const 4095
           i32.and
           local.tee $0
           i32.const 6
           i32.shr_u
           i32.const 3
           i32.shl
           i32.add
           local.tee $3
           local.get $3
           i64.load
           i64.const 1
           local.get $0
           i32.const 63
           i32.and
           i64.extend_i32_u
           i64.shl
           i64.or
           i64.store
           local.get $7
           local.get $11
           i64.add
           local.set $7
           br $label
          end
         end
        end
        local.get $7
        local.get $8
        i64.ne
        br_if $block2
        local.get $2
        i32.load offset=4
        br_if $block2
        local.get $4
        local.get $2
        i32.const 32
        i32.add
        local.tee $2
        i32.eq
        br_if $block3
        br $label1
       end
      end
     end
     local.get $2
     i32.load8_u
     i32.const 14
     i32.eq
     if
      local.get $4
      local.get $2
      local.get $4
      call $5
      local.tee $2
      i32.eq
      br_if $block3
      local.get $2
      i32.load8_u
      i32.const 14
      i32.eq
      if
       local.get $2
       i32.const 0
       i32.load
       i32.sub
       i32.const 5
       i32.shr_u
       local.set $1
       br $block3
      end
     end
     local.get $2
     local.get $7
     call $109
     local.tee $0
     local.get $2
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $0
      i32.store
      local.get $2
      i32.const 0
      i32.load
      i32.sub
      i32.const 5
      i32.shr_u
      local.set $1
      br $block3
     end
     local.get $2
     i32.const 32
     i32.add
     local.set $2
     br $label2
    end
   end
  end
  local.get $1
 )
 (func $105 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i64)
  (local $9 i64)
  (local $10 i64)
  (local $11 i64)
  i32.const 0
  i32.load
  local.tee $2
  local.get $1
  i32.const 5
  i32.shl
  i32.add
  local.set $4
  local.get $2
  local.get $0
  i32.const 5
  i32.shl
  i32.add
  local.set $2
  loop $label2
   local.get $2
   local.get $4
   i32.ne
   if
    block $block3
     i64.const 0
     local.set $7
     loop $label1
      local.get $2
      i32.load8_u
      i32.const 10
      i32.eq
      if
       block $block2
        local.get $2
        i64.load offset=16
        local.tee $7
        local.get $2
        i64.load offset=24
        local.get $2
        i32.load8_u offset=1
        local.tee $5
        i64.extend_i32_u
        local.tee $9
        i64.shl
        i64.add
        local.set $8
        i64.const 1
        local.get $9
        i64.shl
        local.set $11
        loop $label
         local.get $7
         local.get $8
         i64.lt_u
         if
          block $block1
           local.get $7
           local.get $5
           i64.extend_i32_u
           i64.shr_u
           local.tee $9
           i64.const 15
           i64.shr_u
           local.set $10
           i32.const 0
           i32.const 256
           i32.load
           local.tee $3
           local.get $5
           select
           local.set $0
           local.get $3
           i32.const 2
           i32.and
           if
            local.get $3
            i32.const 38
            i32.add
            local.get $5
            i32.const 3
            i32.shl
            i32.add
            i32.load
            local.set $0
           end
           local.get $0
           if
            local.get $0
            i32.const 8
            i32.add
            i32.load
            local.tee $3
            i32.const 0
            local.get $10
            i64.eqz
            select
            local.set $0
            block $block
             local.get $3
             i32.const 2
             i32.and
             i32.eqz
             br_if $block
             local.get $3
             i32.const 2
             i32.sub
             i32.load
             local.tee $6
             if
              local.get $6
              i32.const 6
              i32.gt_u
              if
               i32.const 0
               local.set $0
               local.get $6
               i32.const 12
               i32.gt_u
               local.get $10
               i64.const 18
               i64.shr_u
               i64.const 0
               i64.ne
               i32.or
               br_if $block
               local.get $3
               i32.const 38
               i32.add
               local.get $10
               i64.const 12
               i64.shr_u
               i32.wrap_i64
               i32.const 3
               i32.shl
               i32.add
               i32.load
               local.tee $3
               i32.eqz
               br_if $block
              else
               i32.const 0
               local.set $0
               local.get $10
               i64.const 12
               i64.shr_u
               i64.const 0
               i64.ne
               br_if $block
              end
              local.get $3
              i32.const 38
              i32.add
              local.get $10
              i64.const 6
              i64.shr_u
              i32.wrap_i64
              i32.const 63
              i32.and
              i32.const 3
              i32.shl
              i32.add
              i32.load
              local.tee $3
              i32.eqz
              br_if $block
             else
              i32.const 0
              local.set $0
              local.get $10
              i64.const 6
              i64.shr_u
              i64.const 0
              i64.ne
              br_if $block
             end
             local.get $3
             i32.const 38
             i32.add
             local.get $10
             i32.wrap_i64
             i32.const 63
             i32.and
             i32.const 3
             i32.shl
             i32.add
             i32.load
             local.set $0
            end
           else
            i32.const 0
            local.set $0
           end
           local.get $0
           i32.eqz
           br_if $block1
           local.get $0
           local.get $9
           i32.wrap_i64
           i32.const 32767
           i32.and
           local.tee $0
           i32.const 6
           i32.shr_u
           i32.const 3
           i32.shl
           i32.add
           local.tee $3
           local.get $3
           i64.load
           i64.const 1
           local.get $0
           i32.const 63
           i32.and
           i64.extend_i32_u
           i64.shl
           i64.or
           i64.store
           local.get $7
           local.get $11
           i64.add
           local.set $7
           br $label
          end
         end
        end
        local.get $7
        local.get $8
        i64.ne
        br_if $block2
        local.get $2
        i32.load offset=4
        br_if $block2
        local.get $4
        local.get $2
        i32.const 32
        i32.add
        local.tee $2
        i32.eq
        br_if $block3
        br $label1
       end
      end
     end
     local.get $2
     i32.load8_u
     i32.const 14
     i32.eq
     if
      local.get $4
      local.get $2
      local.get $4
      call $5
      local.tee $2
      i32.eq
      br_if $block3
      local.get $2
      i32.load8_u
      i32.const 14
      i32.eq
      if
       local.get $2
       i32.const 0
       i32.load
       i32.sub
       i32.const 5
       i32.shr_u
       local.set $1
       br $block3
      end
     end
     local.get $2
     local.get $7
     call $110
     local.tee $0
     local.get $2
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $0
      i32.store
      local.get $2
      i32.const 0
      i32.load
      i32.sub
      i32.const 5
      i32.shr_u
      local.set $1
      br $block3
     end
     local.get $2
     i32.const 32
     i32.add
     local.set $2
     br $label2
    end
   end
  end
  local.get $1
 )
 (func $106 (param $0 i32) (param $1 i64) (result i32)
  (local $2 i64)
  (local $3 i64)
  (local $4 i64)
  (local $5 i64)
  (local $6 i64)
  (local $7 i32)
  (local $8 i32)
  local.get $0
  i32.load8_u offset=1
  local.set $7
  local.get $0
  i64.load offset=24
  local.set $3
  local.get $0
  i64.load offset=16
  local.set $2
  local.get $0
  i32.load8_u
  local.tee $0
  i32.const 10
  i32.eq
  if
   local.get $2
   local.get $3
   local.get $7
   i64.extend_i32_u
   i64.shl
   i64.add
   local.set $2
   loop $label1
    local.get $1
    local.get $2
    i64.lt_u
    if
     local.get $1
     local.get $7
     call $56
     i64.const 1
     local.get $7
     i64.extend_i32_u
     i64.shl
     local.tee $3
     local.get $1
     i64.add
     local.set $1
     i32.const 272
     i32.load
     local.get $7
     i32.eq
     if
      loop $label
       local.get $1
       local.get $2
       i64.lt_u
       if
        block $block
         local.get $1
         local.get $7
         i64.extend_i32_u
         i64.shr_u
         local.tee $4
         i32.wrap_i64
         i32.const 32767
         i32.and
         local.tee $0
         i32.const 280
         i32.load
         i32.ne
         if (result i32)
          i32.const 1
         else
          i32.const 264
          i64.load
          local.get $4
          i64.const 15
          i64.shr_u
          i64.ne
         end
         br_if $block
         local.get $0
         i32.const 1
         i32.add
         local.tee $8
         i32.const 284
         i32.load
         i32.ge_u
         br_if $block
         i32.const 276
         i32.load
         local.get $0
         i32.store16 offset=2
         i32.const 280
         local.get $8
         i32.store
         local.get $1
         local.get $3
         i64.add
         local.set $1
         br $label
        end
       end
      end
     end
     br $label1
    end
   end
  else
   local.get $0
   i32.const 11
   i32.eq
   if
    i64.const 1
    local.get $7
    i64.extend_i32_u
    local.tee $1
    i64.shl
    local.set $4
    local.get $2
    local.get $3
    local.get $1
    i64.shl
    i64.add
    local.set $1
    loop $label2
     local.get $1
     local.get $2
     i64.gt_u
     if
      local.get $2
      local.get $7
      call $55
      local.get $2
      local.get $4
      i64.add
      local.set $2
      br $label2
     end
    end
   else
    local.get $0
    i32.const 12
    i32.eq
    if
     local.get $2
     local.get $3
     i64.add
     local.set $6
     loop $label4
      local.get $2
      local.get $6
      i64.lt_u
      if
       i64.const 1
       local.get $2
       i64.ctz
       i32.wrap_i64
       local.tee $0
       i32.const 63
       local.get $6
       local.get $2
       i64.sub
       i64.clz
       i32.wrap_i64
       i32.sub
       local.tee $7
       local.get $0
       local.get $7
       i32.lt_u
       select
       local.tee $0
       i64.extend_i32_u
       i64.shl
       local.tee $5
       local.get $2
       i64.add
       local.set $3
       local.get $2
       local.set $1
       i32.const 272
       i32.load
       local.get $0
       i32.eq
       if
        loop $label3
         local.get $1
         local.get $3
         i64.lt_u
         if
          block $block1
           local.get $1
           local.get $0
           i64.extend_i32_u
           i64.shr_u
           local.tee $4
           i32.wrap_i64
           i32.const 32767
           i32.and
           local.tee $7
           i32.const 280
           i32.load
           i32.ne
           if (result i32)
            i32.const 1
           else
            i32.const 264
            i64.load
            local.get $4
            i64.const 15
            i64.shr_u
            i64.ne
           end
           br_if $block1
           local.get $7
           i32.const 1
           i32.add
           local.tee $8
           i32.const 284
           i32.load
           i32.ge_u
           br_if $block1
           i32.const 276
           i32.load
           local.get $7
           i32.store16 offset=2
           i32.const 280
           local.get $8
           i32.store
           local.get $1
           local.get $5
           i64.add
           local.set $1
           br $label3
          end
         end
        end
       end
       local.get $1
       local.get $3
       i64.ne
       if
        local.get $2
        local.get $0
        call $56
       end
       local.get $3
       local.set $2
       br $label4
      end
     end
    else
     local.get $0
     i32.const 13
     i32.eq
     if
      local.get $2
      local.get $3
      i64.add
      local.set $1
      loop $label5
       local.get $1
       local.get $2
       i64.gt_u
       if
        local.get $2
        local.get $2
        i64.ctz
        i32.wrap_i64
        local.tee $0
        i32.const 63
        local.get $1
        local.get $2
        i64.sub
        i64.clz
        i32.wrap_i64
        i32.sub
        local.tee $7
        local.get $0
        local.get $7
        i32.lt_u
        select
        local.tee $0
        call $55
        local.get $2
        i64.const 1
        local.get $0
        i64.extend_i32_u
        i64.shl
        i64.add
        local.set $2
        br $label5
       end
      end
     else
      local.get $0
      i32.const 5
      i32.ne
      if
       local.get $0
       i32.const 6
       i32.eq
       if
        i32.const 40
        i64.const 0
        i64.store
        i32.const 48
        i64.const 0
        i64.store
        i32.const 768
        i32.const 512
        i32.const 256
        memory.copy
        i32.const 0
        local.set $0
        loop $label6
         local.get $0
         i32.const 53
         i32.lt_u
         if
          i32.const 0
          i32.const 256
          i32.load
          local.tee $8
          local.get $0
          select
          local.set $7
          local.get $8
          i32.const 2
          i32.and
          if
           local.get $8
           i32.const 38
           i32.add
           local.get $0
           i32.const 3
           i32.shl
           i32.add
           i32.load
           local.set $7
          end
          local.get $7
          i32.const 8
          i32.add
          i32.const 0
          local.get $7
          select
          local.tee $7
          if (result i32)
           local.get $7
           i64.load
           i64.const 0
           i64.ne
          else
           i32.const 0
          end
          if
           local.get $7
           i64.load
           i64.const 0
           local.get $0
           call $54
          end
          local.get $0
          i32.const 1
          i32.add
          local.set $0
          br $label6
         end
        end
        local.get $2
        i32.const 40
        i64.load
        i64.ne
        if (result i32)
         i32.const 1
        else
         local.get $3
         i32.const 48
         i64.load
         i64.ne
        end
        if
         i32.const -5
         return
        end
       else
        i32.const -2147483648
        return
       end
      end
     end
    end
   end
  end
  i32.const 0
 )
 (func $107 (param $0 i32) (param $1 i64) (result i32)
  (local $2 i64)
  (local $3 i64)
  (local $4 i64)
  (local $5 i64)
  (local $6 i64)
  (local $7 i32)
  (local $8 i32)
  local.get $0
  i32.load8_u offset=1
  local.set $7
  local.get $0
  i64.load offset=24
  local.set $3
  local.get $0
  i64.load offset=16
  local.set $2
  local.get $0
  i32.load8_u
  local.tee $0
  i32.const 10
  i32.eq
  if
   local.get $2
   local.get $3
   local.get $7
   i64.extend_i32_u
   i64.shl
   i64.add
   local.set $2
   loop $label1
    local.get $1
    local.get $2
    i64.lt_u
    if
     local.get $1
     local.get $7
     call $57
     i64.const 1
     local.get $7
     i64.extend_i32_u
     i64.shl
     local.tee $3
     local.get $1
     i64.add
     local.set $1
     loop $label
      local.get $1
      local.get $2
      i64.lt_u
      if
       block $block
        i32.const 112
        i32.load
        i64.const 1
        i32.const 52
        local.get $7
        i32.sub
        i64.extend_i32_u
        i64.shl
        local.get $1
        local.get $7
        i64.extend_i32_u
        i64.shr_u
        i64.or
        local.tee $4
        i64.const 48
        i64.shr_u
        i32.wrap_i64
        i32.const 4088
        i32.and
        i32.add
        i32.load
        local.tee $0
        i32.eqz
        br_if $block
        local.get $0
        local.get $4
        i64.const 39
        i64.shr_u
        i32.wrap_i64
        i32.const 4088
        i32.and
        i32.add
        i32.load
        local.tee $0
        i32.eqz
        br_if $block
        local.get $0
        local.get $4
        i64.const 30
        i64.shr_u
        i32.wrap_i64
        i32.const 4088
        i32.and
        i32.add
        i32.load
        local.tee $0
        i32.eqz
        br_if $block
        local.get $0
        local.get $4
        i64.const 21
        i64.shr_u
        i32.wrap_i64
        i32.const 4088
        i32.and
        i32.add
        i32.load
        local.tee $0
        i32.eqz
        br_if $block
        local.get $0
        local.get $4
        i64.const 12
        i64.shr_u
        i32.wrap_i64
        i32.const 4088
        i32.and
        i32.add
        i32.load
        local.tee $0
        i32.eqz
        br_if $block
        local.get $0
        local.get $4
        i32.wrap_i64
        i32.const 32767
        i32.and
        local.tee $0
        i32.const 6
        i32.shr_u
        i32.const 3
        i32.shl
        i32.add
        local.tee $8
        local.get $8
        i64.load
        i64.const 1
        local.get $0
        i32.const 63
        i32.and
        i64.extend_i32_u
        i64.shl
        i64.or
        i64.store
        local.get $1
        local.get $3
        i64.add
        local.set $1
        br $label
       end
      end
     end
     br $label1
    end
   end
  else
   local.get $0
   i32.const 11
   i32.eq
   if
    i64.const 1
    local.get $7
    i64.extend_i32_u
    local.tee $1
    i64.shl
    local.set $4
    local.get $2
    local.get $3
    local.get $1
    i64.shl
    i64.add
    local.set $1
    loop $label2
     local.get $1
     local.get $2
     i64.gt_u
     if
      block $block1 (result i32)
       i32.const 0
       i32.const 112
       i32.load
       i64.const 1
       i32.const 52
       local.get $7
       i32.sub
       i64.extend_i32_u
       i64.shl
       local.get $2
       local.get $7
       i64.extend_i32_u
       i64.shr_u
       i64.or
       local.tee $3
       i64.const 48
       i64.shr_u
       i32.wrap_i64
       i32.const 4088
       i32.and
       i32.add
       i32.load
       local.tee $0
       i32.eqz
       br_if $block1
       drop
       i32.const 0
       local.get $0
       local.get $3
       i64.const 39
       i64.shr_u
       i32.wrap_i64
       i32.const 4088
       i32.and
       i32.add
       i32.load
       local.tee $0
       i32.eqz
       br_if $block1
       drop
       i32.const 0
       local.get $0
       local.get $3
       i64.const 30
       i64.shr_u
       i32.wrap_i64
       i32.const 4088
       i32.and
       i32.add
       i32.load
       local.tee $0
       i32.eqz
       br_if $block1
       drop
       i32.const 0
       local.get $0
       local.get $3
       i64.const 21
       i64.shr_u
       i32.wrap_i64
       i32.const 4088
       i32.and
       i32.add
       i32.load
       local.tee $0
       i32.eqz
       br_if $block1
       drop
       local.get $0
       local.get $3
       i64.const 12
       i64.shr_u
       i32.wrap_i64
       i32.const 4088
       i32.and
       i32.add
       i32.load
      end
      local.tee $0
      if
       local.get $0
       local.get $3
       i32.wrap_i64
       i32.const 32767
       i32.and
       local.tee $0
       i32.const 6
       i32.shr_u
       i32.const 3
       i32.shl
       i32.add
       local.tee $8
       local.get $8
       i64.load
       i64.const -2
       local.get $0
       i32.const 63
       i32.and
       i64.extend_i32_u
       i64.rotl
       i64.and
       i64.store
      end
      local.get $2
      local.get $4
      i64.add
      local.set $2
      br $label2
     end
    end
   else
    local.get $0
    i32.const 12
    i32.eq
    if
     local.get $2
     local.get $3
     i64.add
     local.set $4
     loop $label4
      local.get $2
      local.get $4
      i64.lt_u
      if
       i64.const 1
       local.get $2
       i64.ctz
       i32.wrap_i64
       local.tee $0
       i32.const 63
       local.get $4
       local.get $2
       i64.sub
       i64.clz
       i32.wrap_i64
       i32.sub
       local.tee $7
       local.get $0
       local.get $7
       i32.lt_u
       select
       local.tee $0
       i64.extend_i32_u
       i64.shl
       local.tee $5
       local.get $2
       i64.add
       local.set $1
       local.get $2
       local.set $3
       loop $label3
        local.get $1
        local.get $3
        i64.gt_u
        if
         block $block2
          i32.const 112
          i32.load
          i64.const 1
          i32.const 52
          local.get $0
          i32.sub
          i64.extend_i32_u
          i64.shl
          local.get $3
          local.get $0
          i64.extend_i32_u
          i64.shr_u
          i64.or
          local.tee $6
          i64.const 48
          i64.shr_u
          i32.wrap_i64
          i32.const 4088
          i32.and
          i32.add
          i32.load
          local.tee $7
          i32.eqz
          br_if $block2
          local.get $7
          local.get $6
          i64.const 39
          i64.shr_u
          i32.wrap_i64
          i32.const 4088
          i32.and
          i32.add
          i32.load
          local.tee $7
          i32.eqz
          br_if $block2
          local.get $7
          local.get $6
          i64.const 30
          i64.shr_u
          i32.wrap_i64
          i32.const 4088
          i32.and
          i32.add
          i32.load
          local.tee $7
          i32.eqz
          br_if $block2
          local.get $7
          local.get $6
          i64.const 21
          i64.shr_u
          i32.wrap_i64
          i32.const 4088
          i32.and
          i32.add
          i32.load
          local.tee $7
          i32.eqz
          br_if $block2
          local.get $7
          local.get $6
          i64.const 12
          i64.shr_u
          i32.wrap_i64
          i32.const 4088
          i32.and
          i32.add
          i32.load
          local.tee $7
          i32.eqz
          br_if $block2
          local.get $7
          local.get $6
          i32.wrap_i64
          i32.const 32767
          i32.and
          local.tee $7
          i32.const 6
          i32.shr_u
          i32.const 3
          i32.shl
          i32.add
          local.tee $8
          local.get $8
          i64.load
          i64.const 1
          local.get $7
          i32.const 63
          i32.and
          i64.extend_i32_u
          i64.shl
          i64.or
          i64.store
          local.get $3
          local.get $5
          i64.add
          local.set $3
          br $label3
         end
        end
       end
       local.get $1
       local.get $3
       i64.ne
       if
        local.get $2
        local.get $0
        call $57
       end
       local.get $1
       local.set $2
       br $label4
      end
     end
    else
     local.get $0
     i32.const 13
     i32.eq
     if
      local.get $2
      local.get $3
      i64.add
      local.set $1
      loop $label5
       local.get $1
       local.get $2
       i64.gt_u
       if
        block $block3 (result i32)
         i32.const 0
         i32.const 112
         i32.load
         i64.const 1
         i32.const 52
         local.get $2
         i64.ctz
         i32.wrap_i64
         local.tee $0
         i32.const 63
         local.get $1
         local.get $2
         i64.sub
         i64.clz
         i32.wrap_i64
         i32.sub
         local.tee $7
         local.get $0
         local.get $7
         i32.lt_u
         select
         local.tee $0
         i32.sub
         i64.extend_i32_u
         i64.shl
         local.get $2
         local.get $0
         i64.extend_i32_u
         i64.shr_u
         i64.or
         local.tee $3
         i64.const 48
         i64.shr_u
         i32.wrap_i64
         i32.const 4088
         i32.and
         i32.add
         i32.load
         local.tee $7
         i32.eqz
         br_if $block3
         drop
         i32.const 0
         local.get $7
         local.get $3
         i64.const 39
         i64.shr_u
         i32.wrap_i64
         i32.const 4088
         i32.and
         i32.add
         i32.load
         local.tee $7
         i32.eqz
         br_if $block3
         drop
         i32.const 0
         local.get $7
         local.get $3
         i64.const 30
         i64.shr_u
         i32.wrap_i64
         i32.const 4088
         i32.and
         i32.add
         i32.load
         local.tee $7
         i32.eqz
         br_if $block3
         drop
         i32.const 0
         local.get $7
         local.get $3
         i64.const 21
         i64.shr_u
         i32.wrap_i64
         i32.const 4088
         i32.and
         i32.add
         i32.load
         local.tee $7
         i32.eqz
         br_if $block3
         drop
         local.get $7
         local.get $3
         i64.const 12
         i64.shr_u
         i32.wrap_i64
         i32.const 4088
         i32.and
         i32.add
         i32.load
        end
        local.tee $7
        if
         local.get $7
         local.get $3
         i32.wrap_i64
         i32.const 32767
         i32.and
         local.tee $7
         i32.const 6
         i32.shr_u
         i32.const 3
         i32.shl
         i32.add
         local.tee $8
         local.get $8
         i64.load
         i64.const -2
         local.get $7
         i32.const 63
         i32.and
         i64.extend_i32_u
         i64.rotl
         i64.and
         i64.store
        end
        local.get $2
        i64.const 1
        local.get $0
        i64.extend_i32_u
        i64.shl
        i64.add
        local.set $2
        br $label5
       end
      end
     else
      local.get $0
      i32.const 5
      i32.ne
      if
       local.get $0
       i32.const 6
       i32.eq
       if
        i32.const 40
        i64.const 0
        i64.store
        i32.const 48
        i64.const 0
        i64.store
        i32.const 768
        i32.const 512
        i32.const 256
        memory.copy
        i32.const 112
        i32.load
        i32.const 5
        i64.const 0
        call $13
        local.get $2
        i32.const 40
        i64.load
        i64.ne
        if (result i32)
         i32.const 1
        else
         local.get $3
         i32.const 48
         i64.load
         i64.ne
        end
        if
         i32.const -5
         return
        end
       else
        i32.const -2147483648
        return
       end
      end
     end
    end
   end
  end
  i32.const 0
 )
 (func $108 (param $0 i32) (param $1 i64) (result i32)
  (local $2 i64)
  (local $3 i64)
  (local $4 i64)
  (local $5 i64)
  (local $6 i64)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  local.get $0
  i32.load8_u offset=1
  local.set $7
  local.get $0
  i64.load offset=24
  local.set $3
  local.get $0
  i64.load offset=16
  local.set $2
  local.get $0
  i32.load8_u
  local.tee $0
  i32.const 10
  i32.eq
  if
   local.get $2
   local.get $3
   local.get $7
   i64.extend_i32_u
   i64.shl
   i64.add
   local.set $2
   loop $label1
    local.get $1
    local.get $2
    i64.lt_u
    if
     local.get $1
     local.get $7
     call $58
     i64.const 1
     local.get $7
     i64.extend_i32_u
     i64.shl
     local.tee $3
     local.get $1
     i64.add
     local.set $1
     i32.const 264
     i32.load
     local.tee $0
     if
      loop $label
       local.get $1
       local.get $2
       i64.lt_u
       if
        i32.const 256
        i64.load
        i64.const 1
        i32.const 52
        local.get $7
        i32.sub
        i64.extend_i32_u
        i64.shl
        local.get $1
        local.get $7
        i64.extend_i32_u
        i64.shr_u
        i64.or
        local.tee $4
        i64.const 15
        i64.shr_u
        i64.eq
        if
         local.get $0
         local.get $4
         i32.wrap_i64
         i32.const 32767
         i32.and
         local.tee $8
         i32.const 6
         i32.shr_u
         i32.const 3
         i32.shl
         i32.add
         local.tee $9
         local.get $9
         i64.load
         i64.const 1
         local.get $8
         i32.const 63
         i32.and
         i64.extend_i32_u
         i64.shl
         i64.or
         i64.store
         local.get $1
         local.get $3
         i64.add
         local.set $1
         br $label
        end
       end
      end
     end
     br $label1
    end
   end
  else
   local.get $0
   i32.const 11
   i32.eq
   if
    i64.const 1
    local.get $7
    i64.extend_i32_u
    local.tee $1
    i64.shl
    local.set $4
    local.get $2
    local.get $3
    local.get $1
    i64.shl
    i64.add
    local.set $1
    loop $label2
     local.get $1
     local.get $2
     i64.gt_u
     if
      i32.const 256
      i64.load
      i64.const 1
      i32.const 52
      local.get $7
      i32.sub
      i64.extend_i32_u
      i64.shl
      local.get $2
      local.get $7
      i64.extend_i32_u
      i64.shr_u
      i64.or
      local.tee $3
      i64.const 15
      i64.shr_u
      i64.ne
      if (result i32)
       i32.const 0
      else
       i32.const 264
       i32.load
      end
      if
       i32.const 264
       i32.load
       local.get $3
       i32.wrap_i64
       i32.const 32767
       i32.and
       local.tee $0
       i32.const 6
       i32.shr_u
       i32.const 3
       i32.shl
       i32.add
       local.tee $8
       local.get $8
       i64.load
       i64.const -2
       local.get $0
       i32.const 63
       i32.and
       i64.extend_i32_u
       i64.rotl
       i64.and
       i64.store
      else
       block $block (result i32)
        i32.const 0
        i32.const 112
        i32.load
        local.get $3
        i64.const 48
        i64.shr_u
        i32.wrap_i64
        i32.const 4088
        i32.and
        i32.add
        i32.load
        local.tee $0
        i32.eqz
        br_if $block
        drop
        i32.const 0
        local.get $0
        local.get $3
        i64.const 39
        i64.shr_u
        i32.wrap_i64
        i32.const 4088
        i32.and
        i32.add
        i32.load
        local.tee $0
        i32.eqz
        br_if $block
        drop
        i32.const 0
        local.get $0
        local.get $3
        i64.const 30
        i64.shr_u
        i32.wrap_i64
        i32.const 4088
        i32.and
        i32.add
        i32.load
        local.tee $0
        i32.eqz
        br_if $block
        drop
        i32.const 0
        local.get $0
        local.get $3
        i64.const 21
        i64.shr_u
        i32.wrap_i64
        i32.const 4088
        i32.and
        i32.add
        i32.load
        local.tee $0
        i32.eqz
        br_if $block
        drop
        local.get $0
        local.get $3
        i64.const 12
        i64.shr_u
        i32.wrap_i64
        i32.const 4088
        i32.and
        i32.add
        i32.load
       end
       local.tee $0
       if
        local.get $0
        local.get $3
        i32.wrap_i64
        i32.const 32767
        i32.and
        local.tee $0
        i32.const 6
        i32.shr_u
        i32.const 3
        i32.shl
        i32.add
        local.tee $8
        local.get $8
        i64.load
        i64.const -2
        local.get $0
        i32.const 63
        i32.and
        i64.extend_i32_u
        i64.rotl
        i64.and
        i64.store
       end
      end
      local.get $2
      local.get $4
      i64.add
      local.set $2
      br $label2
     end
    end
   else
    local.get $0
    i32.const 12
    i32.eq
    if
     local.get $2
     local.get $3
     i64.add
     local.set $6
     loop $label4
      local.get $2
      local.get $6
      i64.lt_u
      if
       i64.const 1
       local.get $2
       i64.ctz
       i32.wrap_i64
       local.tee $0
       i32.const 63
       local.get $6
       local.get $2
       i64.sub
       i64.clz
       i32.wrap_i64
       i32.sub
       local.tee $7
       local.get $0
       local.get $7
       i32.lt_u
       select
       local.tee $0
       i64.extend_i32_u
       i64.shl
       local.tee $5
       local.get $2
       i64.add
       local.set $3
       local.get $2
       local.set $1
       i32.const 264
       i32.load
       local.tee $7
       if
        loop $label3
         local.get $1
         local.get $3
         i64.lt_u
         if
          i32.const 256
          i64.load
          i64.const 1
          i32.const 52
          local.get $0
          i32.sub
          i64.extend_i32_u
          i64.shl
          local.get $1
          local.get $0
          i64.extend_i32_u
          i64.shr_u
          i64.or
          local.tee $4
          i64.const 15
          i64.shr_u
          i64.eq
          if
           local.get $7
           local.get $4
           i32.wrap_i64
           i32.const 32767
           i32.and
           local.tee $8
           i32.const 6
           i32.shr_u
           i32.const 3
           i32.shl
           i32.add
           local.tee $9
           local.get $9
           i64.load
           i64.const 1
           local.get $8
           i32.const 63
           i32.and
           i64.extend_i32_u
           i64.shl
           i64.or
           i64.store
           local.get $1
           local.get $5
           i64.add
           local.set $1
           br $label3
          end
         end
        end
       end
       local.get $1
       local.get $3
       i64.ne
       if
        local.get $2
        local.get $0
        call $58
       end
       local.get $3
       local.set $2
       br $label4
      end
     end
    else
     local.get $0
     i32.const 13
     i32.eq
     if
      local.get $2
      local.get $3
      i64.add
      local.set $1
      loop $label5
       local.get $1
       local.get $2
       i64.gt_u
       if
        i32.const 256
        i64.load
        i64.const 1
        i32.const 52
        local.get $2
        i64.ctz
        i32.wrap_i64
        local.tee $0
        i32.const 63
        local.get $1
        local.get $2
        i64.sub
        i64.clz
        i32.wrap_i64
        i32.sub
        local.tee $7
        local.get $0
        local.get $7
        i32.lt_u
        select
        local.tee $0
        i32.sub
        i64.extend_i32_u
        i64.shl
        local.get $2
        local.get $0
        i64.extend_i32_u
        i64.shr_u
        i64.or
        local.tee $3
        i64.const 15
        i64.shr_u
        i64.ne
        if (result i32)
         i32.const 0
        else
         i32.const 264
         i32.load
        end
        if
         i32.const 264
         i32.load
         local.get $3
         i32.wrap_i64
         i32.const 32767
         i32.and
         local.tee $7
         i32.const 6
         i32.shr_u
         i32.const 3
         i32.shl
         i32.add
         local.tee $8
         local.get $8
         i64.load
         i64.const -2
         local.get $7
         i32.const 63
         i32.and
         i64.extend_i32_u
         i64.rotl
         i64.and
         i64.store
        else
         block $block1 (result i32)
          i32.const 0
          i32.const 112
          i32.load
          local.get $3
          i64.const 48
          i64.shr_u
          i32.wrap_i64
          i32.const 4088
          i32.and
          i32.add
          i32.load
          local.tee $7
          i32.eqz
          br_if $block1
          drop
          i32.const 0
          local.get $7
          local.get $3
          i64.const 39
          i64.shr_u
          i32.wrap_i64
          i32.const 4088
          i32.and
          i32.add
          i32.load
          local.tee $7
          i32.eqz
          br_if $block1
          drop
          i32.const 0
          local.get $7
          local.get $3
          i64.const 30
          i64.shr_u
          i32.wrap_i64
          i32.const 4088
          i32.and
          i32.add
          i32.load
          local.tee $7
          i32.eqz
          br_if $block1
          drop
          i32.const 0
          local.get $7
          local.get $3
          i64.const 21
          i64.shr_u
          i32.wrap_i64
          i32.const 4088
          i32.and
          i32.add
          i32.load
          local.tee $7
          i32.eqz
          br_if $block1
          drop
          local.get $7
          local.get $3
          i64.const 12
          i64.shr_u
          i32.wrap_i64
          i32.const 4088
          i32.and
          i32.add
          i32.load
         end
         local.tee $7
         if
          local.get $7
          local.get $3
          i32.wrap_i64
          i32.const 32767
          i32.and
          local.tee $7
          i32.const 6
          i32.shr_u
          i32.const 3
          i32.shl
          i32.add
          local.tee $8
          local.get $8
          i64.load
          i64.const -2
          local.get $7
          i32.const 63
          i32.and
          i64.extend_i32_u
          i64.rotl
          i64.and
          i64.store
         end
        end
        local.get $2
        i64.const 1
        local.get $0
        i64.extend_i32_u
        i64.shl
        i64.add
        local.set $2
        br $label5
       end
      end
     else
      local.get $0
      i32.const 5
      i32.ne
      if
       local.get $0
       i32.const 6
       i32.eq
       if
        i32.const 40
        i64.const 0
        i64.store
        i32.const 48
        i64.const 0
        i64.store
        i32.const 768
        i32.const 512
        i32.const 256
        memory.copy
        i32.const 112
        i32.load
        i32.const 5
        i64.const 0
        call $13
        local.get $2
        i32.const 40
        i64.load
        i64.ne
        if (result i32)
         i32.const 1
        else
         local.get $3
         i32.const 48
         i64.load
         i64.ne
        end
        if
         i32.const -5
         return
        end
       else
        i32.const -2147483648
        return
       end
      end
     end
    end
   end
  end
  i32.const 0
 )
 (func $109 (param $0 i32) (param $1 i64) (result i32)
  (local $2 i64)
  (local $3 i64)
  (local $4 i64)
  (local $5 i64)
  (local $6 i64)
  (local $7 i64)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  local.get $0
  i32.load8_u offset=1
  local.set $9
  local.get $0
  i64.load offset=24
  local.set $3
  local.get $0
  i64.load offset=16
  local.set $2
  local.get $0
  i32.load8_u
  local.tee $0
  i32.const 10
  i32.eq
  if
   local.get $2
   local.get $3
   local.get $9
   i64.extend_i32_u
   i64.shl
   i64.add
   local.set $5
   loop $label1
    local.get $1
    local.get $5
    i64.lt_u
    if
     local.get $1
     local.get $9
     i64.extend_i32_u
     local.tee $2
     i64.shr_u
     local.get $9
     i32.const 512
     call $6
     local.get $1
     i64.const 1
     local.get $2
     i64.shl
     local.tee $4
     i64.add
     local.set $1
     loop $label
      local.get $1
      local.get $5
      i64.lt_u
      if
       block $block1
        local.get $1
        local.get $9
        i64.extend_i32_u
        i64.shr_u
        local.tee $3
        i64.const 12
        i64.shr_u
        local.set $2
        i32.const 0
        i32.const 256
        i32.load
        local.tee $8
        local.get $9
        select
        local.set $0
        local.get $8
        i32.const 2
        i32.and
        if
         local.get $8
         i32.const 38
         i32.add
         local.get $9
         i32.const 3
         i32.shl
         i32.add
         i32.load
         local.set $0
        end
        local.get $0
        if
         block $block
          local.get $0
          i32.const 8
          i32.add
          i32.load
          local.tee $10
          i32.const 0
          local.get $2
          i64.eqz
          select
          local.set $0
          local.get $10
          i32.const 2
          i32.and
          i32.eqz
          br_if $block
          local.get $10
          i32.const 2
          i32.sub
          i32.load
          local.tee $8
          if
           local.get $8
           i32.const 6
           i32.gt_u
           if
            i32.const 0
            local.set $0
            local.get $8
            i32.const 12
            i32.gt_u
            local.get $2
            i64.const 18
            i64.shr_u
            i64.const 0
            i64.ne
            i32.or
            br_if $block
            local.get $10
            i32.const 38
            i32.add
            local.get $2
            i64.const 12
            i64.shr_u
            i32.wrap_i64
            i32.const 3
            i32.shl
            i32.add
            i32.load
            local.tee $10
            i32.eqz
            br_if $block
           else
            i32.const 0
            local.set $0
            local.get $2
            i64.const 12
            i64.shr_u
            i64.const 0
            i64.ne
            br_if $block
           end
           local.get $10
           i32.const 38
           i32.add
           local.get $2
           i64.const 6
           i64.shr_u
           i32.wrap_i64
           i32.const 63
           i32.and
           i32.const 3
           i32.shl
           i32.add
           i32.load
           local.tee $10
           i32.eqz
           br_if $block
          else
           i32.const 0
           local.set $0
           local.get $2
           i64.const 6
           i64.shr_u
           i64.const 0
           i64.ne
           br_if $block
          end
          local.get $10
          i32.const 38
          i32.add
          local.get $2
          i32.wrap_i64
          i32.const 63
          i32.and
          i32.const 3
          i32.shl
          i32.add
          i32.load
          local.set $0
         end
        else
         i32.const 0
         local.set $0
        end
        local.get $0
        i32.eqz
        br_if $block1
        local.get $0
        local.get $3
        i32.wrap_i64
        i32.const 4095
        i32.and
        local.tee $8
        i32.const 6
        i32.shr_u
        i32.const 3
        i32.shl
        i32.add
        local.tee $0
        local.get $0
        i64.load
        i64.const 1
        local.get $8
        i32.const 63
        i32.and
        i64.extend_i32_u
        i64.shl
        i64.or
        i64.store
        local.get $1
        local.get $4
        i64.add
        local.set $1
        br $label
       end
      end
     end
     br $label1
    end
   end
  else
   local.get $0
   i32.const 11
   i32.eq
   if
    i64.const 1
    local.get $9
    i64.extend_i32_u
    local.tee $1
    i64.shl
    local.set $5
    local.get $2
    local.get $3
    local.get $1
    i64.shl
    i64.add
    local.set $4
    loop $label3
     local.get $2
     local.get $4
     i64.lt_u
     if
      i32.const 0
      i32.const 256
      i32.load
      local.tee $8
      local.get $9
      select
      local.set $0
      local.get $2
      local.get $9
      i64.extend_i32_u
      i64.shr_u
      local.set $3
      local.get $8
      i32.const 2
      i32.and
      if
       local.get $8
       i32.const 38
       i32.add
       local.get $9
       i32.const 3
       i32.shl
       i32.add
       i32.load
       local.set $0
      end
      local.get $0
      i32.const 8
      i32.add
      i32.const 0
      local.get $0
      select
      local.tee $0
      if (result i32)
       local.get $0
       i32.const 0
       local.get $3
       i64.const 12
       i64.shr_u
       local.tee $1
       i64.eqz
       select
       local.set $8
       block $block2
        local.get $0
        i64.load
        i32.wrap_i64
        local.tee $0
        i32.const 2
        i32.and
        i32.eqz
        br_if $block2
        i32.const 0
        local.set $8
        local.get $1
        local.get $0
        i32.const 2
        i32.sub
        i32.load
        local.tee $10
        i64.extend_i32_u
        i64.shr_u
        i64.const 64
        i64.ge_u
        br_if $block2
        loop $label2
         local.get $0
         i32.const 38
         i32.add
         local.get $1
         local.get $10
         i64.extend_i32_u
         i64.shr_u
         i32.wrap_i64
         i32.const 63
         i32.and
         i32.const 3
         i32.shl
         i32.add
         local.set $8
         local.get $10
         i32.eqz
         br_if $block2
         local.get $8
         i64.load
         i32.wrap_i64
         local.set $0
         i32.const 0
         local.set $8
         local.get $0
         i32.eqz
         br_if $block2
         local.get $10
         i32.const 6
         i32.sub
         local.set $10
         br $label2
        end
        unreachable
       end
       local.get $8
       if (result i32)
        local.get $8
        i64.load
        i32.wrap_i64
       else
        i32.const 0
       end
      else
       i32.const 0
      end
      local.tee $0
      if
       local.get $0
       local.get $3
       i32.wrap_i64
       i32.const 4095
       i32.and
       local.tee $8
       i32.const 6
       i32.shr_u
       i32.const 3
       i32.shl
       i32.add
       local.tee $0
       local.get $0
       i64.load
       i64.const -2
       local.get $8
       i32.const 63
       i32.and
       i64.extend_i32_u
       i64.rotl
       i64.and
       i64.store
      end
      local.get $2
      local.get $5
      i64.add
      local.set $2
      br $label3
     end
    end
   else
    local.get $0
    i32.const 12
    i32.eq
    if
     local.get $2
     local.get $3
     i64.add
     local.set $5
     loop $label5
      local.get $2
      local.get $5
      i64.lt_u
      if
       i64.const 1
       local.get $2
       i64.ctz
       i32.wrap_i64
       local.tee $8
       i32.const 63
       local.get $5
       local.get $2
       i64.sub
       i64.clz
       i32.wrap_i64
       i32.sub
       local.tee $0
       local.get $0
       local.get $8
       i32.gt_u
       select
       local.tee $9
       i64.extend_i32_u
       i64.shl
       local.tee $3
       local.get $2
       i64.add
       local.set $1
       local.get $2
       local.set $4
       loop $label4
        local.get $1
        local.get $4
        i64.gt_u
        if
         block $block4
          local.get $4
          local.get $9
          i64.extend_i32_u
          i64.shr_u
          local.tee $7
          i64.const 12
          i64.shr_u
          local.set $6
          i32.const 0
          i32.const 256
          i32.load
          local.tee $8
          local.get $9
          select
          local.set $0
          local.get $8
          i32.const 2
          i32.and
          if
           local.get $8
           i32.const 38
           i32.add
           local.get $9
           i32.const 3
           i32.shl
           i32.add
           i32.load
           local.set $0
          end
          local.get $0
          if
           block $block3
            local.get $0
            i32.const 8
            i32.add
            i32.load
            local.tee $0
            i32.const 0
            local.get $6
            i64.eqz
            select
            local.set $10
            local.get $0
            i32.const 2
            i32.and
            i32.eqz
            br_if $block3
            local.get $0
            i32.const 2
            i32.sub
            i32.load
            local.tee $8
            if
             local.get $8
             i32.const 6
             i32.gt_u
             if
              i32.const 0
              local.set $10
              local.get $8
              i32.const 12
              i32.gt_u
              local.get $6
              i64.const 18
              i64.shr_u
              i64.const 0
              i64.ne
              i32.or
              br_if $block3
              local.get $0
              i32.const 38
              i32.add
              local.get $6
              i64.const 12
              i64.shr_u
              i32.wrap_i64
              i32.const 3
              i32.shl
              i32.add
              i32.load
              local.tee $0
              i32.eqz
              br_if $block3
             else
              i32.const 0
              local.set $10
              local.get $6
              i64.const 12
              i64.shr_u
              i64.const 0
              i64.ne
              br_if $block3
             end
             local.get $0
             i32.const 38
             i32.add
             local.get $6
             i64.const 6
             i64.shr_u
             i32.wrap_i64
             i32.const 63
             i32.and
             i32.const 3
             i32.shl
             i32.add
             i32.load
             local.tee $0
             i32.eqz
             br_if $block3
            else
             i32.const 0
             local.set $10
             local.get $6
             i64.const 6
             i64.shr_u
             i64.const 0
             i64.ne
             br_if $block3
            end
            local.get $0
            i32.const 38
            i32.add
            local.get $6
            i32.wrap_i64
            i32.const 63
            i32.and
            i32.const 3
            i32.shl
            i32.add
            i32.load
            local.set $10
           end
          else
           i32.const 0
           local.set $10
          end
          local.get $10
          i32.eqz
          br_if $block4
          local.get $10
          local.get $7
          i32.wrap_i64
          i32.const 4095
          i32.and
          local.tee $8
          i32.const 6
          i32.shr_u
          i32.const 3
          i32.shl
          i32.add
          local.tee $0
          local.get $0
          i64.load
          i64.const 1
          local.get $8
          i32.const 63
          i32.and
          i64.extend_i32_u
          i64.shl
          i64.or
          i64.store
          local.get $3
          local.get $4
          i64.add
          local.set $4
          br $label4
         end
        end
       end
       local.get $1
       local.get $4
       i64.ne
       if
        local.get $2
        local.get $9
        i64.extend_i32_u
        i64.shr_u
        local.get $9
        i32.const 512
        call $6
       end
       local.get $1
       local.set $2
       br $label5
      end
     end
    else
     local.get $0
     i32.const 13
     i32.eq
     if
      local.get $2
      local.get $3
      i64.add
      local.set $4
      loop $label7
       local.get $2
       local.get $4
       i64.lt_u
       if
        local.get $2
        local.get $2
        i64.ctz
        i32.wrap_i64
        local.tee $8
        i32.const 63
        local.get $4
        local.get $2
        i64.sub
        i64.clz
        i32.wrap_i64
        i32.sub
        local.tee $0
        local.get $0
        local.get $8
        i32.gt_u
        select
        local.tee $9
        i64.extend_i32_u
        i64.shr_u
        local.set $3
        i32.const 0
        i32.const 256
        i32.load
        local.tee $8
        local.get $9
        select
        local.set $0
        local.get $8
        i32.const 2
        i32.and
        if
         local.get $8
         i32.const 38
         i32.add
         local.get $9
         i32.const 3
         i32.shl
         i32.add
         i32.load
         local.set $0
        end
        local.get $0
        i32.const 8
        i32.add
        i32.const 0
        local.get $0
        select
        local.tee $0
        if (result i32)
         local.get $0
         i32.const 0
         local.get $3
         i64.const 12
         i64.shr_u
         local.tee $1
         i64.eqz
         select
         local.set $8
         block $block5
          local.get $0
          i64.load
          i32.wrap_i64
          local.tee $0
          i32.const 2
          i32.and
          i32.eqz
          br_if $block5
          i32.const 0
          local.set $8
          local.get $1
          local.get $0
          i32.const 2
          i32.sub
          i32.load
          local.tee $10
          i64.extend_i32_u
          i64.shr_u
          i64.const 64
          i64.ge_u
          br_if $block5
          loop $label6
           local.get $0
           i32.const 38
           i32.add
           local.get $1
           local.get $10
           i64.extend_i32_u
           i64.shr_u
           i32.wrap_i64
           i32.const 63
           i32.and
           i32.const 3
           i32.shl
           i32.add
           local.set $8
           local.get $10
           i32.eqz
           br_if $block5
           local.get $8
           i64.load
           i32.wrap_i64
           local.set $0
           i32.const 0
           local.set $8
           local.get $0
           i32.eqz
           br_if $block5
           local.get $10
           i32.const 6
           i32.sub
           local.set $10
           br $label6
          end
          unreachable
         end
         local.get $8
         if (result i32)
          local.get $8
          i64.load
          i32.wrap_i64
         else
          i32.const 0
         end
        else
         i32.const 0
        end
        local.tee $0
        if
         local.get $0
         local.get $3
         i32.wrap_i64
         i32.const 4095
         i32.and
         local.tee $8
         i32.const 6
         i32.shr_u
         i32.const 3
         i32.shl
         i32.add
         local.tee $0
         local.get $0
         i64.load
         i64.const -2
         local.get $8
         i32.const 63
         i32.and
         i64.extend_i32_u
         i64.rotl
         i64.and
         i64.store
        end
        local.get $2
        i64.const 1
        local.get $9
        i64.extend_i32_u
        i64.shl
        i64.add
        local.set $2
        br $label7
       end
      end
     else
      local.get $0
      i32.const 5
      i32.eq
      if
       i32.const 512
       call $65
      else
       local.get $0
       i32.const 6
       i32.eq
       if
        i32.const 40
        i64.const 0
        i64.store
        i32.const 48
        i64.const 0
        i64.store
        i32.const 768
        i32.const 512
        i32.const 256
        memory.copy
        i32.const 512
        call $63
        local.get $2
        i32.const 40
        i64.load
        i64.ne
        if (result i32)
         i32.const 1
        else
         local.get $3
         i32.const 48
         i64.load
         i64.ne
        end
        if
         i32.const -5
         return
        end
       else
        i32.const -2147483648
        return
       end
      end
     end
    end
   end
  end
  i32.const 0
 )
 (func $110 (param $0 i32) (param $1 i64) (result i32)
  (local $2 i64)
  (local $3 i64)
  (local $4 i64)
  (local $5 i64)
  (local $6 i64)
  (local $7 i64)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  local.get $0
  i32.load8_u offset=1
  local.set $9
  local.get $0
  i64.load offset=24
  local.set $3
  local.get $0
  i64.load offset=16
  local.set $2
  local.get $0
  i32.load8_u
  local.tee $0
  i32.const 10
  i32.eq
  if
   local.get $2
   local.get $3
   local.get $9
   i64.extend_i32_u
   i64.shl
   i64.add
   local.set $5
   loop $label1
    local.get $1
    local.get $5
    i64.lt_u
    if
     local.get $1
     local.get $9
     i64.extend_i32_u
     local.tee $2
     i64.shr_u
     local.get $9
     i32.const 4096
     call $6
     local.get $1
     i64.const 1
     local.get $2
     i64.shl
     local.tee $4
     i64.add
     local.set $1
     loop $label
      local.get $1
      local.get $5
      i64.lt_u
      if
       block $block1
        local.get $1
        local.get $9
        i64.extend_i32_u
        i64.shr_u
        local.tee $3
        i64.const 15
        i64.shr_u
        local.set $2
        i32.const 0
        i32.const 256
        i32.load
        local.tee $8
        local.get $9
        select
        local.set $0
        local.get $8
        i32.const 2
        i32.and
        if
         local.get $8
         i32.const 38
         i32.add
         local.get $9
         i32.const 3
         i32.shl
         i32.add
         i32.load
         local.set $0
        end
        local.get $0
        if
         block $block
          local.get $0
          i32.const 8
          i32.add
          i32.load
          local.tee $10
          i32.const 0
          local.get $2
          i64.eqz
          select
          local.set $0
          local.get $10
          i32.const 2
          i32.and
          i32.eqz
          br_if $block
          local.get $10
          i32.const 2
          i32.sub
          i32.load
          local.tee $8
          if
           local.get $8
           i32.const 6
           i32.gt_u
           if
            i32.const 0
            local.set $0
            local.get $8
            i32.const 12
            i32.gt_u
            local.get $2
            i64.const 18
            i64.shr_u
            i64.const 0
            i64.ne
            i32.or
            br_if $block
            local.get $10
            i32.const 38
            i32.add
            local.get $2
            i64.const 12
            i64.shr_u
            i32.wrap_i64
            i32.const 3
            i32.shl
            i32.add
            i32.load
            local.tee $10
            i32.eqz
            br_if $block
           else
            i32.const 0
            local.set $0
            local.get $2
            i64.const 12
            i64.shr_u
            i64.const 0
            i64.ne
            br_if $block
           end
           local.get $10
           i32.const 38
           i32.add
           local.get $2
           i64.const 6
           i64.shr_u
           i32.wrap_i64
           i32.const 63
           i32.and
           i32.const 3
           i32.shl
           i32.add
           i32.load
           local.tee $10
           i32.eqz
           br_if $block
          else
           i32.const 0
           local.set $0
           local.get $2
           i64.const 6
           i64.shr_u
           i64.const 0
           i64.ne
           br_if $block
          end
          local.get $10
          i32.const 38
          i32.add
          local.get $2
          i32.wrap_i64
          i32.const 63
          i32.and
          i32.const 3
          i32.shl
          i32.add
          i32.load
          local.set $0
         end
        else
         i32.const 0
         local.set $0
        end
        local.get $0
        i32.eqz
        br_if $block1
        local.get $0
        local.get $3
        i32.wrap_i64
        i32.const 32767
        i32.and
        local.tee $8
        i32.const 6
        i32.shr_u
        i32.const 3
        i32.shl
        i32.add
        local.tee $0
        local.get $0
        i64.load
        i64.const 1
        local.get $8
        i32.const 63
        i32.and
        i64.extend_i32_u
        i64.shl
        i64.or
        i64.store
        local.get $1
        local.get $4
        i64.add
        local.set $1
        br $label
       end
      end
     end
     br $label1
    end
   end
  else
   local.get $0
   i32.const 11
   i32.eq
   if
    i64.const 1
    local.get $9
    i64.extend_i32_u
    local.tee $1
    i64.shl
    local.set $5
    local.get $2
    local.get $3
    local.get $1
    i64.shl
    i64.add
    local.set $4
    loop $label3
     local.get $2
     local.get $4
     i64.lt_u
     if
      i32.const 0
      i32.const 256
      i32.load
      local.tee $8
      local.get $9
      select
      local.set $0
      local.get $2
      local.get $9
      i64.extend_i32_u
      i64.shr_u
      local.set $3
      local.get $8
      i32.const 2
      i32.and
      if
       local.get $8
       i32.const 38
       i32.add
       local.get $9
       i32.const 3
       i32.shl
       i32.add
       i32.load
       local.set $0
      end
      local.get $0
      i32.const 8
      i32.add
      i32.const 0
      local.get $0
      select
      local.tee $0
      if (result i32)
       local.get $0
       i32.const 0
       local.get $3
       i64.const 15
       i64.shr_u
       local.tee $1
       i64.eqz
       select
       local.set $8
       block $block2
        local.get $0
        i64.load
        i32.wrap_i64
        local.tee $0
        i32.const 2
        i32.and
        i32.eqz
        br_if $block2
        i32.const 0
        local.set $8
        local.get $1
        local.get $0
        i32.const 2
        i32.sub
        i32.load
        local.tee $10
        i64.extend_i32_u
        i64.shr_u
        i64.const 64
        i64.ge_u
        br_if $block2
        loop $label2
         local.get $0
         i32.const 38
         i32.add
         local.get $1
         local.get $10
         i64.extend_i32_u
         i64.shr_u
         i32.wrap_i64
         i32.const 63
         i32.and
         i32.const 3
         i32.shl
         i32.add
         local.set $8
         local.get $10
         i32.eqz
         br_if $block2
         local.get $8
         i64.load
         i32.wrap_i64
         local.set $0
         i32.const 0
         local.set $8
         local.get $0
         i32.eqz
         br_if $block2
         local.get $10
         i32.const 6
         i32.sub
         local.set $10
         br $label2
        end
        unreachable
       end
       local.get $8
       if (result i32)
        local.get $8
        i64.load
        i32.wrap_i64
       else
        i32.const 0
       end
      else
       i32.const 0
      end
      local.tee $0
      if
       local.get $0
       local.get $3
       i32.wrap_i64
       i32.const 32767
       i32.and
       local.tee $8
       i32.const 6
       i32.shr_u
       i32.const 3
       i32.shl
       i32.add
       local.tee $0
       local.get $0
       i64.load
       i64.const -2
       local.get $8
       i32.const 63
       i32.and
       i64.extend_i32_u
       i64.rotl
       i64.and
       i64.store
      end
      local.get $2
      local.get $5
      i64.add
      local.set $2
      br $label3
     end
    end
   else
    local.get $0
    i32.const 12
    i32.eq
    if
     local.get $2
     local.get $3
     i64.add
     local.set $5
     loop $label5
      local.get $2
      local.get $5
      i64.lt_u
      if
       i64.const 1
       local.get $2
       i64.ctz
       i32.wrap_i64
       local.tee $8
       i32.const 63
       local.get $5
       local.get $2
       i64.sub
       i64.clz
       i32.wrap_i64
       i32.sub
       local.tee $0
       local.get $0
       local.get $8
       i32.gt_u
       select
       local.tee $9
       i64.extend_i32_u
       i64.shl
       local.tee $3
       local.get $2
       i64.add
       local.set $1
       local.get $2
       local.set $4
       loop $label4
        local.get $1
        local.get $4
        i64.gt_u
        if
         block $block4
          local.get $4
          local.get $9
          i64.extend_i32_u
          i64.shr_u
          local.tee $7
          i64.const 15
          i64.shr_u
          local.set $6
          i32.const 0
          i32.const 256
          i32.load
          local.tee $8
          local.get $9
          select
          local.set $0
          local.get $8
          i32.const 2
          i32.and
          if
           local.get $8
           i32.const 38
           i32.add
           local.get $9
           i32.const 3
           i32.shl
           i32.add
           i32.load
           local.set $0
          end
          local.get $0
          if
           block $block3
            local.get $0
            i32.const 8
            i32.add
            i32.load
            local.tee $0
            i32.const 0
            local.get $6
            i64.eqz
            select
            local.set $10
            local.get $0
            i32.const 2
            i32.and
            i32.eqz
            br_if $block3
            local.get $0
            i32.const 2
            i32.sub
            i32.load
            local.tee $8
            if
             local.get $8
             i32.const 6
             i32.gt_u
             if
              i32.const 0
              local.set $10
              local.get $8
              i32.const 12
              i32.gt_u
              local.get $6
              i64.const 18
              i64.shr_u
              i64.const 0
              i64.ne
              i32.or
              br_if $block3
              local.get $0
              i32.const 38
              i32.add
              local.get $6
              i64.const 12
              i64.shr_u
              i32.wrap_i64
              i32.const 3
              i32.shl
              i32.add
              i32.load
              local.tee $0
              i32.eqz
              br_if $block3
             else
              i32.const 0
              local.set $10
              local.get $6
              i64.const 12
              i64.shr_u
              i64.const 0
              i64.ne
              br_if $block3
             end
             local.get $0
             i32.const 38
             i32.add
             local.get $6
             i64.const 6
             i64.shr_u
             i32.wrap_i64
             i32.const 63
             i32.and
             i32.const 3
             i32.shl
             i32.add
             i32.load
             local.tee $0
             i32.eqz
             br_if $block3
            else
             i32.const 0
             local.set $10
             local.get $6
             i64.const 6
             i64.shr_u
             i64.const 0
             i64.ne
             br_if $block3
            end
            local.get $0
            i32.const 38
            i32.add
            local.get $6
            i32.wrap_i64
            i32.const 63
            i32.and
            i32.const 3
            i32.shl
            i32.add
            i32.load
            local.set $10
           end
          else
           i32.const 0
           local.set $10
          end
          local.get $10
          i32.eqz
          br_if $block4
          local.get $10
          local.get $7
          i32.wrap_i64
          i32.const 32767
          i32.and
          local.tee $8
          i32.const 6
          i32.shr_u
          i32.const 3
          i32.shl
          i32.add
          local.tee $0
          local.get $0
          i64.load
          i64.const 1
          local.get $8
          i32.const 63
          i32.and
          i64.extend_i32_u
          i64.shl
          i64.or
          i64.store
          local.get $3
          local.get $4
          i64.add
          local.set $4
          br $label4
         end
        end
       end
       local.get $1
       local.get $4
       i64.ne
       if
        local.get $2
        local.get $9
        i64.extend_i32_u
        i64.shr_u
        local.get $9
        i32.const 4096
        call $6
       end
       local.get $1
       local.set $2
       br $label5
      end
     end
    else
     local.get $0
     i32.const 13
     i32.eq
     if
      local.get $2
      local.get $3
      i64.add
      local.set $4
      loop $label7
       local.get $2
       local.get $4
       i64.lt_u
       if
        local.get $2
        local.get $2
        i64.ctz
        i32.wrap_i64
        local.tee $8
        i32.const 63
        local.get $4
        local.get $2
        i64.sub
        i64.clz
        i32.wrap_i64
        i32.sub
        local.tee $0
        local.get $0
        local.get $8
        i32.gt_u
        select
        local.tee $9
        i64.extend_i32_u
        i64.shr_u
        local.set $3
        i32.const 0
        i32.const 256
        i32.load
        local.tee $8
        local.get $9
        select
        local.set $0
        local.get $8
        i32.const 2
        i32.and
        if
         local.get $8
         i32.const 38
         i32.add
         local.get $9
         i32.const 3
         i32.shl
         i32.add
         i32.load
         local.set $0
        end
        local.get $0
        i32.const 8
        i32.add
        i32.const 0
        local.get $0
        select
        local.tee $0
        if (result i32)
         local.get $0
         i32.const 0
         local.get $3
         i64.const 15
         i64.shr_u
         local.tee $1
         i64.eqz
         select
         local.set $8
         block $block5
          local.get $0
          i64.load
          i32.wrap_i64
          local.tee $0
          i32.const 2
          i32.and
          i32.eqz
          br_if $block5
          i32.const 0
          local.set $8
          local.get $1
          local.get $0
          i32.const 2
          i32.sub
          i32.load
          local.tee $10
          i64.extend_i32_u
          i64.shr_u
          i64.const 64
          i64.ge_u
          br_if $block5
          loop $label6
           local.get $0
           i32.const 38
           i32.add
           local.get $1
           local.get $10
           i64.extend_i32_u
           i64.shr_u
           i32.wrap_i64
           i32.const 63
           i32.and
           i32.const 3
           i32.shl
           i32.add
           local.set $8
           local.get $10
           i32.eqz
           br_if $block5
           local.get $8
           i64.load
           i32.wrap_i64
           local.set $0
           i32.const 0
           local.set $8
           local.get $0
           i32.eqz
           br_if $block5
           local.get $10
           i32.const 6
           i32.sub
           local.set $10
           br $label6
          end
          unreachable
         end
         local.get $8
         if (result i32)
          local.get $8
          i64.load
          i32.wrap_i64
         else
          i32.const 0
         end
        else
         i32.const 0
        end
        local.tee $0
        if
         local.get $0
         local.get $3
         i32.wrap_i64
         i32.const 32767
         i32.and
         local.tee $8
         i32.const 6
         i32.shr_u
         i32.const 3
         i32.shl
         i32.add
         local.tee $0
         local.get $0
         i64.load
         i64.const -2
         local.get $8
         i32.const 63
         i32.and
         i64.extend_i32_u
         i64.rotl
         i64.and
         i64.store
        end
        local.get $2
        i64.const 1
        local.get $9
        i64.extend_i32_u
        i64.shl
        i64.add
        local.set $2
        br $label7
       end
      end
     else
      local.get $0
      i32.const 5
      i32.eq
      if
       i32.const 4096
       call $65
      else
       local.get $0
       i32.const 6
       i32.eq
       if
        i32.const 40
        i64.const 0
        i64.store
        i32.const 48
        i64.const 0
        i64.store
        i32.const 768
        i32.const 512
        i32.const 256
        memory.copy
        i32.const 4096
        call $63
        local.get $2
        i32.const 40
        i64.load
        i64.ne
        if (result i32)
         i32.const 1
        else
         local.get $3
         i32.const 48
         i64.load
         i64.ne
        end
        if
         i32.const -5
         return
        end
       else
        i32.const -2147483648
        return
       end
      end
     end
    end
   end
  end
  i32.const 0
 )
 (func $111 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  i32.const 0
  i32.load
  local.tee $2
  local.get $1
  local.tee $5
  i32.const 5
  i32.shl
  i32.add
  local.set $6
  local.get $2
  local.get $0
  i32.const 5
  i32.shl
  i32.add
  local.set $1
  block $block5
   loop $label5 (result i32)
    i32.const 100
    i32.load
    if
     loop $label2
      block $block
       loop $label1
        block $block1
         local.get $6
         local.get $1
         local.tee $3
         i32.eq
         br_if $block
         local.get $1
         i32.load8_u
         i32.const 2
         i32.ne
         br_if $block
         local.get $1
         i32.load offset=4
         br_if $block
         i32.const 4
         i32.load
         local.get $1
         i32.load offset=8
         i32.const 6
         i32.shl
         i32.add
         local.tee $0
         i32.const 28
         i32.load
         i32.add
         i32.const 1
         i32.sub
         i32.load8_u
         br_if $block
         local.get $0
         i32.load8_u
         i32.eqz
         br_if $block
         i32.const 84
         i32.const 84
         i32.load
         local.tee $2
         i32.load offset=64
         i32.store
         local.get $2
         local.get $0
         v128.load
         v128.store
         local.get $2
         local.get $0
         v128.load offset=16
         v128.store offset=16
         local.get $2
         local.get $0
         v128.load offset=32
         v128.store offset=32
         local.get $2
         local.get $0
         v128.load offset=48
         v128.store offset=48
         local.get $2
         i32.const 0
         i32.store offset=72
         local.get $2
         v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
         v128.store offset=76
         local.get $2
         i64.const 0
         i64.store offset=92
         i32.const 256
         i32.load
         local.tee $0
         i32.const 40
         i32.load
         i32.ge_u
         br_if $block1
         i32.const 20
         i32.load
         i32.eqz
         if
          local.get $0
          i32.const 276
          i32.load
          i32.const 48
          i32.load
          i32.mul
          i32.ge_u
          br_if $block1
         end
         i32.const 260
         i32.load
         local.tee $4
         local.set $1
         local.get $2
         local.set $0
         block $block2
          loop $label
           local.get $1
           if
            local.get $1
            i32.load8_u
            local.tee $7
            local.get $0
            i32.load8_u
            i32.eq
            if
             local.get $7
             i32.eqz
             br_if $block2
             local.get $1
             i32.load8_u offset=1
             local.tee $7
             local.get $0
             i32.load8_u offset=1
             i32.eq
             if
              local.get $7
              i32.eqz
              br_if $block2
              local.get $1
              i32.load8_u offset=2
              local.tee $7
              local.get $0
              i32.load8_u offset=2
              i32.eq
              if
               local.get $7
               i32.eqz
               br_if $block2
               local.get $1
               i32.load8_u offset=3
               local.tee $7
               local.get $0
               i32.load8_u offset=3
               i32.eq
               if
                local.get $7
                i32.eqz
                br_if $block2
                local.get $1
                i32.load8_u offset=4
                local.tee $7
                local.get $0
                i32.load8_u offset=4
                i32.eq
                if
                 local.get $7
                 i32.eqz
                 br_if $block2
                 local.get $1
                 i32.load8_u offset=5
                 local.tee $7
                 local.get $0
                 i32.load8_u offset=5
                 i32.eq
                 if
                  local.get $7
                  i32.eqz
                  br_if $block2
                  local.get $1
                  i32.load8_u offset=6
                  local.tee $7
                  local.get $0
                  i32.load8_u offset=6
                  i32.eq
                  if
                   local.get $7
                   i32.eqz
                   br_if $block2
                   local.get $1
                   i32.load8_u offset=7
                   local.tee $7
                   local.get $0
                   i32.load8_u offset=7
                   i32.eq
                   if
                    local.get $7
                    i32.eqz
                    br_if $block2
                    local.get $1
                    i32.const 8
                    i32.add
                    local.set $1
                    local.get $0
                    i32.const 8
                    i32.add
                    local.set $0
                    br $label
                   end
                  end
                 end
                end
               end
              end
             end
            end
            local.get $4
            i32.load offset=64
            local.tee $4
            local.set $1
            local.get $2
            local.set $0
            br $label
           end
          end
          i32.const 0
          local.set $4
         end
         local.get $4
         br_if $block1
         i32.const 264
         i32.load
         local.set $0
         local.get $2
         i32.const 0
         i32.store offset=64
         local.get $2
         local.get $0
         i32.store offset=68
         local.get $0
         if
          local.get $0
          local.get $2
          i32.store offset=64
         else
          i32.const 260
          local.get $2
          i32.store
         end
         i32.const 264
         local.get $2
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 8
         i32.load
         local.get $3
         i32.load offset=12
         i32.const 2
         i32.shl
         i32.add
         local.get $2
         i32.store
         local.get $3
         i32.const 32
         i32.add
         local.set $1
         br $label1
        end
       end
       local.get $2
       call $7
       local.tee $0
       if
        local.get $2
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $2
        i32.store
       else
        i32.const 8
        i32.load
        local.get $3
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $2
        i32.store
       end
       local.get $0
       br_if $block
       local.get $3
       i32.const 32
       i32.add
       local.set $1
       br $label2
      end
     end
     local.get $3
     local.set $4
     loop $label4
      local.get $4
      local.get $6
      i32.ne
      if
       block $block3
        local.get $4
        i32.load8_u
        i32.const 7
        i32.ne
        br_if $block3
        i32.const 388
        i32.load
        local.tee $1
        local.set $3
        i32.const 4
        i32.load
        local.get $4
        i32.load offset=8
        i32.const 6
        i32.shl
        i32.add
        local.tee $2
        local.set $0
        block $block4
         loop $label3
          local.get $3
          if
           local.get $3
           i32.load8_u
           local.tee $7
           local.get $0
           i32.load8_u
           i32.eq
           if
            local.get $7
            i32.eqz
            br_if $block4
            local.get $3
            i32.load8_u offset=1
            local.tee $7
            local.get $0
            i32.load8_u offset=1
            i32.eq
            if
             local.get $7
             i32.eqz
             br_if $block4
             local.get $3
             i32.load8_u offset=2
             local.tee $7
             local.get $0
             i32.load8_u offset=2
             i32.eq
             if
              local.get $7
              i32.eqz
              br_if $block4
              local.get $3
              i32.load8_u offset=3
              local.tee $7
              local.get $0
              i32.load8_u offset=3
              i32.eq
              if
               local.get $7
               i32.eqz
               br_if $block4
               local.get $3
               i32.load8_u offset=4
               local.tee $7
               local.get $0
               i32.load8_u offset=4
               i32.eq
               if
                local.get $7
                i32.eqz
                br_if $block4
                local.get $3
                i32.load8_u offset=5
                local.tee $7
                local.get $0
                i32.load8_u offset=5
                i32.eq
                if
                 local.get $7
                 i32.eqz
                 br_if $block4
                 local.get $3
                 i32.load8_u offset=6
                 local.tee $7
                 local.get $0
                 i32.load8_u offset=6
                 i32.eq
                 if
                  local.get $7
                  i32.eqz
                  br_if $block4
                  local.get $3
                  i32.load8_u offset=7
                  local.tee $7
                  local.get $0
                  i32.load8_u offset=7
                  i32.eq
                  if
                   local.get $7
                   i32.eqz
                   br_if $block4
                   local.get $3
                   i32.const 8
                   i32.add
                   local.set $3
                   local.get $0
                   i32.const 8
                   i32.add
                   local.set $0
                   br $label3
                  end
                 end
                end
               end
              end
             end
            end
           end
           local.get $1
           i32.load offset=64
           local.tee $1
           local.set $3
           local.get $2
           local.set $0
           br $label3
          end
         end
         i32.const 0
         local.set $1
        end
        local.get $1
        i32.eqz
        br_if $block3
        local.get $1
        i32.load offset=72
        br_if $block3
        local.get $4
        i32.load offset=4
        br_if $block3
        local.get $1
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $4
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.get $1
        i32.store
        local.get $4
        i32.const 32
        i32.add
        local.set $4
        br $label4
       end
      end
     end
     local.get $4
     local.set $1
    end
    local.get $1
    local.get $6
    i32.eq
    br_if $block5
    local.get $1
    call $100
    local.tee $0
    local.get $1
    i32.load offset=4
    i32.ne
    if (result i32)
     i32.const 16
     local.get $0
     i32.store
     local.get $1
     i32.const 0
     i32.load
     i32.sub
     i32.const 5
     i32.shr_u
    else
     local.get $1
     i32.const 32
     i32.add
     local.set $1
     br $label5
    end
   end
   local.set $5
  end
  local.get $5
 )
)
