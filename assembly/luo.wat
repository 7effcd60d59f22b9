(module
 (type $0 (func (result i32)))
 (type $1 (func (param i32 i32) (result i32)))
 (type $2 (func))
 (type $3 (func (param i32)))
 (type $4 (func (param i32 i32 i32) (result i32)))
 (type $5 (func (param i32 i64 i64) (result i32)))
 (type $6 (func (param i32) (result i32)))
 (import "env" "memory" (memory $mimport$0 1))
 (export "hash" (func $11))
 (export "list" (func $10))
 (export "none" (func $9))
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
 (func $1 (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
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
 (func $2 (param $0 i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
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
  local.set $5
  local.get $0
  local.tee $2
  local.get $4
  if (result i32)
   local.get $0
   i32.load offset=4
   i32.const 1
   i32.add
  else
   i32.const 6
  end
  i32.store offset=4
  i32.const 96
  i32.const 96
  i32.load
  local.tee $0
  i32.const 4
  local.get $2
  i32.load offset=4
  i32.shl
  local.tee $1
  i32.add
  i32.store
  local.get $0
  i32.const 0
  local.get $1
  memory.fill
  local.get $2
  local.get $0
  i32.store
  loop $label1
   local.get $3
   local.get $5
   i32.lt_u
   if
    local.get $3
    local.get $4
    i32.add
    i32.load
    local.set $0
    loop $label
     local.get $0
     if
      local.get $0
      i32.load offset=100
      local.get $0
      local.get $2
      i32.load
      local.get $0
      i32.load offset=104
      i32.const 32
      local.get $2
      i32.load offset=4
      i32.sub
      i32.shr_u
      i32.const 2
      i32.shl
      i32.add
      local.tee $6
      i32.load
      i32.store offset=100
      local.get $6
      local.get $0
      i32.store
      local.set $0
      br $label
     end
    end
    local.get $3
    i32.const 4
    i32.add
    local.set $3
    br $label1
   end
  end
 )
 (func $3
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
  local.set $8
  i32.const 48
  i32.load
  local.set $4
  i32.const 144
  i32.load
  local.set $12
  i32.const 152
  i32.load
  local.set $11
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
    if (result i32)
     local.get $0
    else
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
    end
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
    local.get $19
    i32.load offset=84
    if
     local.get $12
     local.get $18
     i32.add
     local.get $11
     local.get $18
     i32.add
     local.set $6
     i32.const 0
     i32.const 16
     i32.const 64
     i32.load
     select
     local.set $10
     i32.const 60
     i32.load
     local.set $5
     local.get $19
     i32.load offset=88
     local.tee $9
     i32.load offset=28
     local.set $15
     i32.const 0
     local.set $0
     local.get $19
     i32.load offset=76
     local.set $17
     loop $label
      local.get $17
      if
       local.get $0
       local.get $5
       i32.eq
       if
        local.get $9
        i32.load
        local.tee $9
        i32.load offset=28
        local.set $15
        i32.const 0
        local.set $0
       end
       local.get $10
       local.get $15
       i32.add
       local.get $0
       i32.const 6
       i32.shl
       i32.add
       local.set $16
       local.get $0
       i32.const 1
       i32.add
       local.set $0
       local.get $10
       if
        local.get $15
        local.get $0
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
       br $label
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
    else
     local.get $12
     local.get $18
     i32.add
     i64.const 0
     i64.store
     local.get $11
     local.get $18
     i32.add
     i64.const 0
     i64.store
    end
    local.get $8
    local.get $18
    i32.add
    local.set $18
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
 (func $4 (param $0 i32) (param $1 i64) (param $2 i64) (result i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  i32.const 8
  i32.load
  local.get $0
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
  local.get $3
  i32.load offset=72
  if (result i32)
   i32.const 156
   i32.load
  else
   i32.const 0
  end
  if
   i32.const -22
   return
  end
  local.get $3
  i32.load offset=76
  local.set $0
  block $block
   loop $label
    local.get $0
    if
     local.get $1
     local.get $0
     i64.load offset=8
     i64.eq
     br_if $block
     local.get $0
     i32.load
     local.set $0
     br $label
    end
   end
   i32.const 0
   local.set $0
  end
  block $block1 (result i32)
   i32.const -17
   local.get $0
   br_if $block1
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
    br $block1
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
    local.set $4
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
     local.get $4
     i32.const 76
     i32.load
     local.tee $0
     i32.add
     i32.store
    end
    local.get $0
    i32.const 0
    local.get $4
    memory.fill
    i32.const 88
    i32.const 88
    i32.load
    local.tee $5
    i32.load
    i32.store
    local.get $5
    local.get $0
    i32.store offset=28
    local.get $5
    i32.const 0
    i32.store
    local.get $5
    local.get $3
    i32.const 88
    i32.add
    local.tee $4
    i32.load offset=4
    i32.store offset=4
    local.get $4
    i32.load offset=4
    if
     local.get $4
     i32.load offset=4
     local.tee $6
     local.get $5
     i32.store
     local.get $6
     i32.load offset=28
     local.get $0
     i64.extend_i32_u
     i64.store
    else
     local.get $4
     local.get $5
     i32.store
    end
    local.get $4
    local.get $5
    i32.store offset=4
    local.get $4
    local.get $4
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
   local.get $1
   i64.store offset=8
   local.get $0
   local.get $2
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
 )
 (func $5 (param $0 i32) (result i32)
  i32.const 8
  i32.load
  local.get $0
  i32.const 2
  i32.shl
  i32.add
  i32.load
  local.tee $0
  i32.eqz
  if
   i32.const -9
   return
  end
  local.get $0
  i32.load offset=72
  if (result i32)
   i32.const 0
  else
   i32.const 156
   i32.load
  end
  if
   i32.const -22
   return
  end
  local.get $0
  call $1
  i32.const 0
 )
 (func $6 (result i32)
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
 (func $7 (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
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
 (func $8 (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
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
    call $7
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
     call $7
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
   call $1
  end
  local.get $3
 )
 (func $9 (param $0 i32) (param $1 i32) (result i32)
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
 (func $10 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  local.get $1
  local.set $2
  local.get $0
  local.set $3
  block $block8
   loop $label4
    local.get $2
    local.get $3
    i32.gt_u
    if
     i32.const 0
     i32.load
     local.get $3
     i32.const 5
     i32.shl
     i32.add
     local.tee $6
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      i32.const 4
      i32.load
      local.get $6
      i32.load offset=8
      i32.const 6
      i32.shl
      i32.add
      local.set $4
      local.get $6
      i32.load offset=12
      local.set $5
      i32.const -9
      local.set $0
      block $block
       i32.const 100
       i32.load
       i32.eqz
       br_if $block
       i32.const 24
       i32.load
       if
        i32.const -22
        local.set $0
        local.get $4
        i32.load8_u
        if (result i32)
         local.get $4
         i32.load8_u offset=63
        else
         i32.const 1
        end
        br_if $block
       end
       i32.const 84
       i32.const 84
       i32.load
       local.tee $1
       i32.load offset=64
       i32.store
       local.get $1
       local.get $4
       v128.load
       v128.store
       local.get $1
       local.get $4
       v128.load offset=16
       v128.store offset=16
       local.get $1
       local.get $4
       v128.load offset=32
       v128.store offset=32
       local.get $1
       local.get $4
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
        local.set $0
        loop $label
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
          br $label
         end
        end
       end
       block $block1 (result i32)
        i32.const 256
        i32.load
        local.tee $0
        i32.const 40
        i32.load
        i32.ge_u
        if
         i32.const 44
         i32.load
         br $block1
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
         local.set $0
         i32.const 80
         i32.load
         local.tee $8
         if
          i32.const 80
          local.get $8
          i32.load
          i32.store
         else
          i32.const 76
          local.get $0
          i32.const 76
          i32.load
          local.tee $8
          i32.add
          i32.store
         end
         local.get $8
         i32.const 0
         local.get $0
         memory.fill
         i32.const 88
         i32.const 88
         i32.load
         local.tee $4
         i32.load
         i32.store
         local.get $4
         local.get $8
         i32.store offset=28
         local.get $4
         i32.const 0
         i32.store
         local.get $4
         i32.const 272
         i32.load
         i32.store offset=4
         i32.const 272
         i32.load
         if
          i32.const 272
          i32.load
          local.tee $0
          local.get $4
          i32.store
          local.get $0
          i32.load offset=28
          local.get $8
          i64.extend_i32_u
          i64.store
         else
          i32.const 268
          local.get $4
          i32.store
         end
         i32.const 272
         local.get $4
         i32.store
         i32.const 276
         i32.const 276
         i32.load
         i32.const 1
         i32.add
         i32.store
        end
        i32.const 0
       end
       local.tee $0
       i32.eqz
       if
        i32.const 260
        i32.load
        local.tee $7
        local.set $8
        local.get $1
        local.set $0
        block $block2
         loop $label1
          local.get $8
          if
           local.get $8
           i32.load8_u
           local.tee $4
           local.get $0
           i32.load8_u
           i32.eq
           if
            local.get $4
            i32.eqz
            br_if $block2
            local.get $8
            i32.load8_u offset=1
            local.tee $4
            local.get $0
            i32.load8_u offset=1
            i32.eq
            if
             local.get $4
             i32.eqz
             br_if $block2
             local.get $8
             i32.load8_u offset=2
             local.tee $4
             local.get $0
             i32.load8_u offset=2
             i32.eq
             if
              local.get $4
              i32.eqz
              br_if $block2
              local.get $8
              i32.load8_u offset=3
              local.tee $4
              local.get $0
              i32.load8_u offset=3
              i32.eq
              if
               local.get $4
               i32.eqz
               br_if $block2
               local.get $8
               i32.load8_u offset=4
               local.tee $4
               local.get $0
               i32.load8_u offset=4
               i32.eq
               if
                local.get $4
                i32.eqz
                br_if $block2
                local.get $8
                i32.load8_u offset=5
                local.tee $4
                local.get $0
                i32.load8_u offset=5
                i32.eq
                if
                 local.get $4
                 i32.eqz
                 br_if $block2
                 local.get $8
                 i32.load8_u offset=6
                 local.tee $4
                 local.get $0
                 i32.load8_u offset=6
                 i32.eq
                 if
                  local.get $4
                  i32.eqz
                  br_if $block2
                  local.get $8
                  i32.load8_u offset=7
                  local.tee $4
                  local.get $0
                  i32.load8_u offset=7
                  i32.eq
                  if
                   local.get $4
                   i32.eqz
                   br_if $block2
                   local.get $8
                   i32.const 8
                   i32.add
                   local.set $8
                   local.get $0
                   i32.const 8
                   i32.add
                   local.set $0
                   br $label1
                  end
                 end
                end
               end
              end
             end
            end
           end
           local.get $7
           i32.load offset=64
           local.tee $7
           local.set $8
           local.get $1
           local.set $0
           br $label1
          end
         end
         i32.const 0
         local.set $7
        end
        local.get $7
        if (result i32)
         i32.const -17
        else
         local.get $1
         i32.const 0
         i32.store offset=64
         local.get $1
         i32.const 264
         i32.load
         i32.store offset=68
         i32.const 264
         i32.load
         if
          i32.const 264
          i32.load
          local.get $1
          i32.store offset=64
         else
          i32.const 260
          local.get $1
          i32.store
         end
         i32.const 264
         local.get $1
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
        end
        local.tee $0
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
       local.get $0
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
        i32.const 2
        i32.shl
        i32.add
        local.get $1
        i32.store
       end
      end
     else
      local.get $0
      i32.const 7
      i32.eq
      if (result i32)
       i32.const 4
       i32.load
       local.get $6
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $0
       local.get $6
       i32.load offset=12
       local.set $5
       block $block3 (result i32)
        i32.const -9
        i32.const 100
        i32.load
        i32.eqz
        br_if $block3
        drop
        i32.const 388
        i32.load
        local.tee $7
        local.set $8
        local.get $0
        local.set $1
        block $block4
         loop $label2
          local.get $8
          if
           local.get $8
           i32.load8_u
           local.tee $4
           local.get $1
           i32.load8_u
           i32.eq
           if
            local.get $4
            i32.eqz
            br_if $block4
            local.get $8
            i32.load8_u offset=1
            local.tee $4
            local.get $1
            i32.load8_u offset=1
            i32.eq
            if
             local.get $4
             i32.eqz
             br_if $block4
             local.get $8
             i32.load8_u offset=2
             local.tee $4
             local.get $1
             i32.load8_u offset=2
             i32.eq
             if
              local.get $4
              i32.eqz
              br_if $block4
              local.get $8
              i32.load8_u offset=3
              local.tee $4
              local.get $1
              i32.load8_u offset=3
              i32.eq
              if
               local.get $4
               i32.eqz
               br_if $block4
               local.get $8
               i32.load8_u offset=4
               local.tee $4
               local.get $1
               i32.load8_u offset=4
               i32.eq
               if
                local.get $4
                i32.eqz
                br_if $block4
                local.get $8
                i32.load8_u offset=5
                local.tee $4
                local.get $1
                i32.load8_u offset=5
                i32.eq
                if
                 local.get $4
                 i32.eqz
                 br_if $block4
                 local.get $8
                 i32.load8_u offset=6
                 local.tee $4
                 local.get $1
                 i32.load8_u offset=6
                 i32.eq
                 if
                  local.get $4
                  i32.eqz
                  br_if $block4
                  local.get $8
                  i32.load8_u offset=7
                  local.tee $4
                  local.get $1
                  i32.load8_u offset=7
                  i32.eq
                  if
                   local.get $4
                   i32.eqz
                   br_if $block4
                   local.get $8
                   i32.const 8
                   i32.add
                   local.set $8
                   local.get $1
                   i32.const 8
                   i32.add
                   local.set $1
                   br $label2
                  end
                 end
                end
               end
              end
             end
            end
           end
           local.get $7
           i32.load offset=64
           local.tee $7
           local.set $8
           local.get $0
           local.set $1
           br $label2
          end
         end
         i32.const 0
         local.set $7
        end
        i32.const -2
        local.get $7
        i32.eqz
        br_if $block3
        drop
        i32.const -22
        local.get $7
        i32.load offset=72
        br_if $block3
        drop
        local.get $7
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $5
        i32.const 2
        i32.shl
        i32.add
        local.get $7
        i32.store
        i32.const 0
       end
      else
       local.get $0
       i32.const 4
       i32.eq
       if (result i32)
        i32.const 8
        i32.load
        local.get $6
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
         call $1
         local.get $1
         i32.load offset=72
         if
          local.get $1
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $1
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 388
           local.get $1
           i32.load offset=64
           i32.store
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
           i32.const 392
           local.get $1
           i32.load offset=68
           i32.store
          end
          i32.const 384
          i32.const 384
          i32.load
          i32.const 1
          i32.sub
          i32.store
         else
          local.get $1
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $1
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 260
           local.get $1
           i32.load offset=64
           i32.store
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
           i32.const 264
           local.get $1
           i32.load offset=68
           i32.store
          end
          i32.const 256
          i32.const 256
          i32.load
          i32.const 1
          i32.sub
          i32.store
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
       else
        local.get $0
        i32.const 9
        i32.eq
        if (result i32)
         local.get $6
         i32.load offset=12
         call $5
        else
         local.get $0
         i32.const 8
         i32.eq
         if (result i32)
          block $block5 (result i32)
           local.get $6
           i64.load offset=16
           local.set $9
           i32.const -9
           i32.const 8
           i32.load
           local.get $6
           i32.load offset=12
           i32.const 2
           i32.shl
           i32.add
           i32.load
           local.tee $0
           i32.eqz
           br_if $block5
           drop
           i32.const -22
           local.get $0
           i32.load offset=72
           if (result i32)
            i32.const 0
           else
            i32.const 156
            i32.load
           end
           br_if $block5
           drop
           local.get $0
           i32.load offset=76
           local.set $0
           block $block6
            loop $label3
             local.get $0
             if
              local.get $9
              local.get $0
              i64.load offset=8
              i64.eq
              br_if $block6
              local.get $0
              i32.load
              local.set $0
              br $label3
             end
            end
            i32.const 0
            local.set $0
           end
           i32.const -2
           local.get $0
           i32.eqz
           br_if $block5
           drop
           local.get $0
           i32.const 1
           i32.store offset=24
           i32.const 0
          end
         else
          local.get $0
          i32.const 3
          i32.eq
          if (result i32)
           local.get $6
           i32.load offset=12
           local.get $6
           i64.load offset=16
           local.get $6
           i64.load32_u offset=8
           i64.const 12
           i64.shl
           call $4
          else
           local.get $0
           i32.const 1
           i32.eq
           if (result i32)
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
              call $12
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
           else
            local.get $0
            i32.const 5
            i32.eq
            if (result i32)
             call $3
             i32.const 0
            else
             local.get $0
             i32.const 6
             i32.eq
             if (result i32)
              call $6
             else
              i32.const -2147483648
             end
            end
           end
          end
         end
        end
       end
      end
      local.set $0
     end
     local.get $0
     local.get $6
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $0
      i32.store
      br $block8
     end
     local.get $3
     i32.const 1
     i32.add
     local.set $3
     br $label4
    end
   end
   local.get $2
   local.set $3
  end
  local.get $3
 )
 (func $11 (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  local.get $1
  local.set $2
  local.get $0
  local.set $3
  block $block10
   loop $label10
    local.get $2
    local.get $3
    i32.gt_u
    if
     i32.const 0
     i32.load
     local.get $3
     i32.const 5
     i32.shl
     i32.add
     local.tee $7
     i32.load8_u
     local.tee $0
     i32.const 2
     i32.eq
     if
      i32.const 4
      i32.load
      local.get $7
      i32.load offset=8
      i32.const 6
      i32.shl
      i32.add
      local.set $1
      local.get $7
      i32.load offset=12
      local.set $6
      i32.const -9
      local.set $0
      block $block
       i32.const 100
       i32.load
       i32.eqz
       br_if $block
       i32.const 24
       i32.load
       if
        i32.const -22
        local.set $0
        local.get $1
        i32.load8_u
        if (result i32)
         local.get $1
         i32.load8_u offset=63
        else
         i32.const 1
        end
        br_if $block
       end
       i32.const 84
       i32.const 84
       i32.load
       local.tee $5
       i32.load offset=64
       i32.store
       local.get $5
       local.get $1
       v128.load
       v128.store
       local.get $5
       local.get $1
       v128.load offset=16
       v128.store offset=16
       local.get $5
       local.get $1
       v128.load offset=32
       v128.store offset=32
       local.get $5
       local.get $1
       v128.load offset=48
       v128.store offset=48
       local.get $5
       i32.const 0
       i32.store offset=72
       local.get $5
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $5
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
          local.get $5
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
       block $block1 (result i32)
        i32.const 256
        i32.load
        local.tee $0
        i32.const 40
        i32.load
        i32.ge_u
        if
         i32.const 44
         i32.load
         br $block1
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
         local.tee $4
         i32.load
         i32.store
         local.get $4
         local.get $1
         i32.store offset=28
         local.get $4
         i32.const 0
         i32.store
         local.get $4
         i32.const 272
         i32.load
         i32.store offset=4
         i32.const 272
         i32.load
         if
          i32.const 272
          i32.load
          local.tee $0
          local.get $4
          i32.store
          local.get $0
          i32.load offset=28
          local.get $1
          i64.extend_i32_u
          i64.store
         else
          i32.const 268
          local.get $4
          i32.store
         end
         i32.const 272
         local.get $4
         i32.store
         i32.const 276
         i32.const 276
         i32.load
         i32.const 1
         i32.add
         i32.store
        end
        i32.const 0
       end
       local.tee $0
       i32.eqz
       if
        i32.const 296
        i32.load
        i32.const 3
        i32.const 292
        i32.load
        i32.shl
        i32.const 2
        i32.shr_u
        i32.ge_u
        if (result i32)
         i32.const 0
        else
         i32.const 288
         i32.load
        end
        i32.eqz
        if
         i32.const 288
         call $2
        end
        i32.const 0
        local.set $8
        i32.const 0
        local.set $0
        loop $label1
         local.get $0
         i32.const 64
         i32.lt_u
         if
          local.get $0
          local.get $5
          i32.add
          i32.load
          local.tee $1
          if
           local.get $8
           i32.const 5
           i32.rotl
           local.get $1
           i32.xor
           i32.const -1640531535
           i32.mul
           local.set $8
           local.get $0
           i32.const 4
           i32.add
           local.set $0
           br $label1
          end
         end
        end
        i32.const 288
        i32.load
        local.get $8
        local.get $8
        i32.const 15
        i32.shr_u
        i32.xor
        local.tee $4
        i32.const 32
        i32.const 292
        i32.load
        i32.sub
        i32.shr_u
        i32.const 2
        i32.shl
        i32.add
        i32.load
        local.set $8
        loop $label3
         local.get $8
         if
          local.get $8
          i32.load offset=104
          local.get $4
          i32.eq
          if (result i32)
           i32.const 0
           local.set $1
           block $block2 (result i32)
            loop $label2
             local.get $1
             i32.const 64
             i32.lt_u
             if
              block $block3
               i32.const 0
               local.get $1
               local.get $8
               i32.add
               i64.load
               local.tee $9
               local.get $1
               local.get $5
               i32.add
               i64.load
               i64.ne
               br_if $block2
               drop
               local.get $9
               i64.const 56
               i64.shr_u
               i64.eqz
               br_if $block3
               local.get $1
               i32.const 8
               i32.add
               local.set $1
               br $label2
              end
             end
            end
            i32.const 1
           end
          else
           i32.const 0
          end
          i32.eqz
          if
           local.get $8
           i32.load offset=100
           local.set $8
           br $label3
          end
         end
        end
        local.get $8
        if (result i32)
         i32.const 0
        else
         i32.const 288
         i32.load
         local.get $4
         i32.const 32
         i32.const 292
         i32.load
         i32.sub
         i32.shr_u
         i32.const 2
         i32.shl
         i32.add
         local.set $0
         local.get $5
         local.get $4
         i32.store offset=104
         local.get $5
         local.get $0
         i32.load
         i32.store offset=100
         local.get $0
         local.get $5
         i32.store
         i32.const 296
         i32.const 296
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 1
        end
        if (result i32)
         local.get $5
         i32.const 0
         i32.store offset=64
         local.get $5
         i32.const 264
         i32.load
         i32.store offset=68
         i32.const 264
         i32.load
         if
          i32.const 264
          i32.load
          local.get $5
          i32.store offset=64
         else
          i32.const 260
          local.get $5
          i32.store
         end
         i32.const 264
         local.get $5
         i32.store
         i32.const 256
         i32.const 256
         i32.load
         i32.const 1
         i32.add
         i32.store
         i32.const 0
        else
         i32.const -17
        end
        local.tee $0
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
       local.get $0
       if
        local.get $5
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $5
        i32.store
       else
        i32.const 8
        i32.load
        local.get $6
        i32.const 2
        i32.shl
        i32.add
        local.get $5
        i32.store
       end
      end
     else
      local.get $0
      i32.const 7
      i32.eq
      if (result i32)
       i32.const 4
       i32.load
       local.get $7
       i32.load offset=8
       i32.const 6
       i32.shl
       i32.add
       local.set $5
       local.get $7
       i32.load offset=12
       local.set $4
       block $block4 (result i32)
        i32.const -9
        i32.const 100
        i32.load
        i32.eqz
        br_if $block4
        drop
        i32.const 416
        i32.load
        if
         i32.const 0
         local.set $8
         i32.const 0
         local.set $0
         loop $label4
          local.get $0
          i32.const 64
          i32.lt_u
          if
           local.get $0
           local.get $5
           i32.add
           i32.load
           local.tee $1
           if
            local.get $8
            i32.const 5
            i32.rotl
            local.get $1
            i32.xor
            i32.const -1640531535
            i32.mul
            local.set $8
            local.get $0
            i32.const 4
            i32.add
            local.set $0
            br $label4
           end
          end
         end
         i32.const 416
         i32.load
         local.get $8
         local.get $8
         i32.const 15
         i32.shr_u
         i32.xor
         local.tee $0
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
           local.get $1
           i32.load offset=104
           local.get $0
           i32.eq
           if (result i32)
            i32.const 0
            local.set $8
            block $block5 (result i32)
             loop $label5
              local.get $8
              i32.const 64
              i32.lt_u
              if
               block $block6
                i32.const 0
                local.get $1
                local.get $8
                i32.add
                i64.load
                local.tee $9
                local.get $5
                local.get $8
                i32.add
                i64.load
                i64.ne
                br_if $block5
                drop
                local.get $9
                i64.const 56
                i64.shr_u
                i64.eqz
                br_if $block6
                local.get $8
                i32.const 8
                i32.add
                local.set $8
                br $label5
               end
              end
             end
             i32.const 1
            end
           else
            i32.const 0
           end
           i32.eqz
           if
            local.get $1
            i32.load offset=100
            local.set $1
            br $label6
           end
          end
         end
        else
         i32.const 0
         local.set $1
        end
        i32.const -2
        local.get $1
        i32.eqz
        br_if $block4
        drop
        i32.const -22
        local.get $1
        i32.load offset=72
        br_if $block4
        drop
        local.get $1
        i32.const 1
        i32.store offset=72
        i32.const 8
        i32.load
        local.get $4
        i32.const 2
        i32.shl
        i32.add
        local.get $1
        i32.store
        i32.const 0
       end
      else
       local.get $0
       i32.const 4
       i32.eq
       if (result i32)
        i32.const 8
        i32.load
        local.get $7
        i32.load offset=12
        i32.const 2
        i32.shl
        i32.add
        local.tee $0
        i32.load
        local.tee $4
        if (result i32)
         local.get $0
         i32.const 0
         i32.store
         local.get $4
         call $1
         local.get $4
         i32.load offset=72
         if
          i32.const 416
          i32.load
          local.get $4
          i32.load offset=104
          i32.const 32
          i32.const 420
          i32.load
          i32.sub
          i32.shr_u
          i32.const 2
          i32.shl
          i32.add
          local.set $1
          loop $label7
           local.get $1
           i32.load
           local.tee $0
           local.get $4
           i32.ne
           if
            local.get $0
            i32.const 100
            i32.add
            local.set $1
            br $label7
           end
          end
          local.get $1
          local.get $4
          i32.load offset=100
          i32.store
          i32.const 424
          i32.const 424
          i32.load
          i32.const 1
          i32.sub
          i32.store
          local.get $4
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $4
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 388
           local.get $4
           i32.load offset=64
           i32.store
          end
          local.get $4
          i32.load offset=64
          local.tee $0
          if
           local.get $0
           local.get $4
           i32.load offset=68
           i32.store offset=68
          else
           i32.const 392
           local.get $4
           i32.load offset=68
           i32.store
          end
          i32.const 384
          i32.const 384
          i32.load
          i32.const 1
          i32.sub
          i32.store
         else
          i32.const 288
          i32.load
          local.get $4
          i32.load offset=104
          i32.const 32
          i32.const 292
          i32.load
          i32.sub
          i32.shr_u
          i32.const 2
          i32.shl
          i32.add
          local.set $1
          loop $label8
           local.get $1
           i32.load
           local.tee $0
           local.get $4
           i32.ne
           if
            local.get $0
            i32.const 100
            i32.add
            local.set $1
            br $label8
           end
          end
          local.get $1
          local.get $4
          i32.load offset=100
          i32.store
          i32.const 296
          i32.const 296
          i32.load
          i32.const 1
          i32.sub
          i32.store
          local.get $4
          i32.load offset=68
          local.tee $0
          if
           local.get $0
           local.get $4
           i32.load offset=64
           i32.store offset=64
          else
           i32.const 260
           local.get $4
           i32.load offset=64
           i32.store
          end
          local.get $4
          i32.load offset=64
          local.tee $0
          if
           local.get $0
           local.get $4
           i32.load offset=68
           i32.store offset=68
          else
           i32.const 264
           local.get $4
           i32.load offset=68
           i32.store
          end
          i32.const 256
          i32.const 256
          i32.load
          i32.const 1
          i32.sub
          i32.store
          call $0
         end
         local.get $4
         i32.const 84
         i32.load
         i32.store offset=64
         i32.const 84
         local.get $4
         i32.store
         i32.const 0
        else
         i32.const -9
        end
       else
        local.get $0
        i32.const 9
        i32.eq
        if (result i32)
         local.get $7
         i32.load offset=12
         call $5
        else
         local.get $0
         i32.const 8
         i32.eq
         if (result i32)
          block $block7 (result i32)
           local.get $7
           i64.load offset=16
           local.set $9
           i32.const -9
           i32.const 8
           i32.load
           local.get $7
           i32.load offset=12
           i32.const 2
           i32.shl
           i32.add
           i32.load
           local.tee $0
           i32.eqz
           br_if $block7
           drop
           i32.const -22
           local.get $0
           i32.load offset=72
           if (result i32)
            i32.const 0
           else
            i32.const 156
            i32.load
           end
           br_if $block7
           drop
           local.get $0
           i32.load offset=76
           local.set $0
           block $block8
            loop $label9
             local.get $0
             if
              local.get $9
              local.get $0
              i64.load offset=8
              i64.eq
              br_if $block8
              local.get $0
              i32.load
              local.set $0
              br $label9
             end
            end
            i32.const 0
            local.set $0
           end
           i32.const -2
           local.get $0
           i32.eqz
           br_if $block7
           drop
           local.get $0
           i32.const 1
           i32.store offset=24
           i32.const 0
          end
         else
          local.get $0
          i32.const 3
          i32.eq
          if (result i32)
           local.get $7
           i32.load offset=12
           local.get $7
           i64.load offset=16
           local.get $7
           i64.load32_u offset=8
           i64.const 12
           i64.shl
           call $4
          else
           local.get $0
           i32.const 1
           i32.eq
           if (result i32)
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
              call $13
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
           else
            local.get $0
            i32.const 5
            i32.eq
            if (result i32)
             call $3
             i32.const 0
            else
             local.get $0
             i32.const 6
             i32.eq
             if (result i32)
              call $6
             else
              i32.const -2147483648
             end
            end
           end
          end
         end
        end
       end
      end
      local.set $0
     end
     local.get $0
     local.get $7
     i32.load offset=4
     i32.ne
     if
      i32.const 16
      local.get $0
      i32.store
      br $block10
     end
     local.get $3
     i32.const 1
     i32.add
     local.set $3
     br $label10
    end
   end
   local.get $2
   local.set $3
  end
  local.get $3
 )
 (func $12 (result i32)
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
  local.set $8
  i32.const 36
  i32.load
  local.set $9
  i32.const 140
  i32.load
  local.set $10
  i32.const 32
  i32.load
  local.set $11
  i32.const 144
  i32.load
  local.set $12
  i32.const 152
  i32.load
  local.set $13
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $14
  i32.const 396
  i32.load
  local.tee $3
  local.set $6
  loop $label3
   local.get $2
   i32.const 1
   local.get $6
   select
   i32.eqz
   if
    local.get $6
    local.get $10
    i32.add
    i64.load
    i32.wrap_i64
    local.set $15
    local.get $6
    local.get $9
    i32.add
    local.set $4
    i32.const 0
    local.set $7
    loop $label2
     local.get $7
     local.get $15
     i32.lt_u
     if
      block $block1
       i32.const 84
       i32.const 84
       i32.load
       local.tee $1
       i32.load offset=64
       i32.store
       local.get $1
       local.get $4
       v128.load
       v128.store
       local.get $1
       local.get $4
       v128.load offset=16
       v128.store offset=16
       local.get $1
       local.get $4
       v128.load offset=32
       v128.store offset=32
       local.get $1
       local.get $4
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
       local.get $14
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $2
        loop $label
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
          br $label
         end
        end
       end
       i32.const 388
       i32.load
       local.tee $5
       local.set $2
       local.get $1
       local.set $0
       block $block
        loop $label1
         local.get $2
         if
          local.get $2
          i32.load8_u
          local.tee $16
          local.get $0
          i32.load8_u
          i32.eq
          if
           local.get $16
           i32.eqz
           br_if $block
           local.get $2
           i32.load8_u offset=1
           local.tee $16
           local.get $0
           i32.load8_u offset=1
           i32.eq
           if
            local.get $16
            i32.eqz
            br_if $block
            local.get $2
            i32.load8_u offset=2
            local.tee $16
            local.get $0
            i32.load8_u offset=2
            i32.eq
            if
             local.get $16
             i32.eqz
             br_if $block
             local.get $2
             i32.load8_u offset=3
             local.tee $16
             local.get $0
             i32.load8_u offset=3
             i32.eq
             if
              local.get $16
              i32.eqz
              br_if $block
              local.get $2
              i32.load8_u offset=4
              local.tee $16
              local.get $0
              i32.load8_u offset=4
              i32.eq
              if
               local.get $16
               i32.eqz
               br_if $block
               local.get $2
               i32.load8_u offset=5
               local.tee $16
               local.get $0
               i32.load8_u offset=5
               i32.eq
               if
                local.get $16
                i32.eqz
                br_if $block
                local.get $2
                i32.load8_u offset=6
                local.tee $16
                local.get $0
                i32.load8_u offset=6
                i32.eq
                if
                 local.get $16
                 i32.eqz
                 br_if $block
                 local.get $2
                 i32.load8_u offset=7
                 local.tee $16
                 local.get $0
                 i32.load8_u offset=7
                 i32.eq
                 if
                  local.get $16
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
                  br $label1
                 end
                end
               end
              end
             end
            end
           end
          end
          local.get $5
          i32.load offset=64
          local.tee $5
          local.set $2
          local.get $1
          local.set $0
          br $label1
         end
        end
        i32.const 0
        local.set $5
       end
       local.get $5
       if (result i32)
        i32.const -17
       else
        local.get $1
        i32.const 0
        i32.store offset=64
        local.get $1
        i32.const 392
        i32.load
        i32.store offset=68
        i32.const 392
        i32.load
        if
         i32.const 392
         i32.load
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
       end
       local.tee $2
       if
        local.get $1
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $1
        i32.store
        br $block1
       end
       local.get $4
       local.get $12
       i32.add
       local.tee $0
       i64.load
       i64.const 0
       i64.ne
       if
        local.get $1
        local.get $0
        local.get $4
        local.get $13
        i32.add
        call $8
        local.set $2
       end
       local.get $2
       br_if $block1
       local.get $7
       i32.const 1
       i32.add
       local.set $7
       local.get $4
       local.get $11
       i32.add
       local.set $4
       br $label2
      end
     end
    end
    local.get $8
    if (result i32)
     i32.const 0
    else
     local.get $6
     i64.load
     i32.wrap_i64
    end
    local.set $6
    br $label3
   end
  end
  local.get $8
  i32.eqz
  if
   local.get $3
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
  local.get $2
 )
 (func $13 (result i32)
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
  (local $17 i64)
  i32.const 20
  i32.load
  local.set $6
  i32.const 36
  i32.load
  local.set $7
  i32.const 140
  i32.load
  local.set $8
  i32.const 32
  i32.load
  local.set $9
  i32.const 144
  i32.load
  local.set $10
  i32.const 152
  i32.load
  local.set $11
  i32.const 28
  i32.load
  i32.const 64
  i32.lt_u
  local.set $12
  i32.const 396
  i32.load
  local.tee $1
  local.set $4
  loop $label5
   local.get $0
   i32.const 1
   local.get $4
   select
   i32.eqz
   if
    local.get $4
    local.get $8
    i32.add
    i64.load
    i32.wrap_i64
    local.set $13
    local.get $4
    local.get $7
    i32.add
    local.set $3
    i32.const 0
    local.set $5
    loop $label4
     local.get $5
     local.get $13
     i32.lt_u
     if
      block $block2
       i32.const 84
       i32.const 84
       i32.load
       local.tee $14
       i32.load offset=64
       i32.store
       local.get $14
       local.get $3
       v128.load
       v128.store
       local.get $14
       local.get $3
       v128.load offset=16
       v128.store offset=16
       local.get $14
       local.get $3
       v128.load offset=32
       v128.store offset=32
       local.get $14
       local.get $3
       v128.load offset=48
       v128.store offset=48
       local.get $14
       i32.const 0
       i32.store offset=72
       local.get $14
       v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
       v128.store offset=76
       local.get $14
       i64.const 0
       i64.store offset=92
       local.get $12
       if
        i32.const 28
        i32.load
        i32.const 1
        i32.sub
        local.set $0
        loop $label
         local.get $0
         i32.const 64
         i32.lt_u
         if
          local.get $0
          local.get $14
          i32.add
          i32.const 0
          i32.store8
          local.get $0
          i32.const 1
          i32.add
          local.set $0
          br $label
         end
        end
       end
       i32.const 424
       i32.load
       i32.const 3
       i32.const 420
       i32.load
       i32.shl
       i32.const 2
       i32.shr_u
       i32.ge_u
       if (result i32)
        i32.const 0
       else
        i32.const 416
        i32.load
       end
       i32.eqz
       if
        i32.const 416
        call $2
       end
       i32.const 0
       local.set $0
       i32.const 0
       local.set $2
       loop $label1
        local.get $2
        i32.const 64
        i32.lt_u
        if
         local.get $2
         local.get $14
         i32.add
         i32.load
         local.tee $15
         if
          local.get $0
          i32.const 5
          i32.rotl
          local.get $15
          i32.xor
          i32.const -1640531535
          i32.mul
          local.set $0
          local.get $2
          i32.const 4
          i32.add
          local.set $2
          br $label1
         end
        end
       end
       i32.const 416
       i32.load
       local.get $0
       local.get $0
       i32.const 15
       i32.shr_u
       i32.xor
       local.tee $15
       i32.const 32
       i32.const 420
       i32.load
       i32.sub
       i32.shr_u
       i32.const 2
       i32.shl
       i32.add
       i32.load
       local.set $0
       loop $label3
        local.get $0
        if
         local.get $0
         i32.load offset=104
         local.get $15
         i32.eq
         if (result i32)
          i32.const 0
          local.set $2
          block $block (result i32)
           loop $label2
            local.get $2
            i32.const 64
            i32.lt_u
            if
             block $block1
              i32.const 0
              local.get $0
              local.get $2
              i32.add
              i64.load
              local.tee $17
              local.get $2
              local.get $14
              i32.add
              i64.load
              i64.ne
              br_if $block
              drop
              local.get $17
              i64.const 56
              i64.shr_u
              i64.eqz
              br_if $block1
              local.get $2
              i32.const 8
              i32.add
              local.set $2
              br $label2
             end
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
          i32.load offset=100
          local.set $0
          br $label3
         end
        end
       end
       local.get $0
       if (result i32)
        i32.const 0
       else
        i32.const 416
        i32.load
        local.get $15
        i32.const 32
        i32.const 420
        i32.load
        i32.sub
        i32.shr_u
        i32.const 2
        i32.shl
        i32.add
        local.set $0
        local.get $14
        local.get $15
        i32.store offset=104
        local.get $14
        local.get $0
        i32.load
        i32.store offset=100
        local.get $0
        local.get $14
        i32.store
        i32.const 424
        i32.const 424
        i32.load
        i32.const 1
        i32.add
        i32.store
        i32.const 1
       end
       if (result i32)
        local.get $14
        i32.const 0
        i32.store offset=64
        local.get $14
        i32.const 392
        i32.load
        i32.store offset=68
        i32.const 392
        i32.load
        if
         i32.const 392
         i32.load
         local.get $14
         i32.store offset=64
        else
         i32.const 388
         local.get $14
         i32.store
        end
        i32.const 392
        local.get $14
        i32.store
        i32.const 384
        i32.const 384
        i32.load
        i32.const 1
        i32.add
        i32.store
        i32.const 0
       else
        i32.const -17
       end
       local.tee $0
       if
        local.get $14
        i32.const 84
        i32.load
        i32.store offset=64
        i32.const 84
        local.get $14
        i32.store
        br $block2
       end
       local.get $3
       local.get $10
       i32.add
       local.tee $2
       i64.load
       i64.const 0
       i64.ne
       if
        local.get $14
        local.get $2
        local.get $3
        local.get $11
        i32.add
        call $8
        local.set $0
       end
       local.get $0
       br_if $block2
       local.get $5
       i32.const 1
       i32.add
       local.set $5
       local.get $3
       local.get $9
       i32.add
       local.set $3
       br $label4
      end
     end
    end
    local.get $6
    if (result i32)
     i32.const 0
    else
     local.get $4
     i64.load
     i32.wrap_i64
    end
    local.set $4
    br $label5
   end
  end
  local.get $6
  i32.eqz
  if
   loop $label6
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
     br $label6
    end
   end
  end
  i32.const 396
  i32.const 0
  i32.store
  local.get $0
 )
)
